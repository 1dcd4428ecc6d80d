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
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** Reads the example models that are installed. They are in a bundle without code, which is also used without Eclipse. */
final class ExampleCatalog {
	private static final String BUNDLE = "org.ipcstudio.examples";
	private static final String FOLDER = "models";
	private static final String MODELS = "*.ipc";
	private static final String CHALLENGES = "*.challenge";

	private ExampleCatalog() {
	}

	/** All installed examples in the order of their names; empty if the bundle is not installed. */
	static List<Example> read() throws IOException {
		List<Example> examples = new ArrayList<>();
		read(MODELS, (name, text) -> examples.add(new Example(name, text)));
		examples.sort(Comparator.comparing(Example::fileName));
		return examples;
	}

	/** All installed challenges in the order of their names. */
	static List<ExampleChallenge> readChallenges() throws IOException {
		List<ExampleChallenge> challenges = new ArrayList<>();
		read(CHALLENGES, (name, text) -> challenges.add(new ExampleChallenge(name, text)));
		challenges.sort(Comparator.comparing(ExampleChallenge::fileName));
		return challenges;
	}

	private static void read(String pattern, BiConsumer<String, String> sink) throws IOException {
		Bundle bundle = Platform.getBundle(BUNDLE);
		Enumeration<URL> files = bundle == null ? null : bundle.findEntries(FOLDER, pattern, false);
		for (URL file : files == null ? List.<URL>of() : Collections.list(files)) {
			try (InputStream in = file.openStream()) {
				sink.accept(IPath.fromPortableString(file.getPath()).lastSegment(),
						new String(in.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
	}
}
