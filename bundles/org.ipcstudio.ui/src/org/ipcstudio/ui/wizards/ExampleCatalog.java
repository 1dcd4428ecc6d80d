package org.ipcstudio.ui.wizards;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;

import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** Reads the example models that are installed. They are in a bundle without code, which is also used without Eclipse. */
final class ExampleCatalog {
	private static final String BUNDLE = "org.ipcstudio.examples";
	private static final String FOLDER = "models";
	private static final String PATTERN = "*.ipc";

	private ExampleCatalog() {
	}

	/** All installed examples in the order of their names; empty if the bundle is not installed. */
	static List<Example> read() throws IOException {
		Bundle bundle = Platform.getBundle(BUNDLE);
		Enumeration<URL> files = bundle == null ? null : bundle.findEntries(FOLDER, PATTERN, false);
		List<Example> examples = new ArrayList<>();
		for (URL file : files == null ? List.<URL>of() : Collections.list(files)) {
			try (InputStream in = file.openStream()) {
				examples.add(new Example(IPath.fromPortableString(file.getPath()).lastSegment(),
						new String(in.readAllBytes(), StandardCharsets.UTF_8)));
			}
		}
		examples.sort(Comparator.comparing(Example::fileName));
		return examples;
	}
}
