package org.ipcstudio.cli.verbs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The systems that {@code ipc new} can begin with. */
enum Template {
	BUFFER, REQUEST, LINK, PIPELINE, MEMORY, EMPTY;

	/** The text with the name of the new system in it. */
	String text(String system) {
		String resource = "/org/ipcstudio/cli/templates/" + toString() + ".ipc";
		try (InputStream in = Template.class.getResourceAsStream(resource)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("SYSTEM", system);
		} catch (IOException | NullPointerException e) {
			throw new IllegalStateException("the template " + resource + " is missing from this installation", e);
		}
	}

	/** The word on the command line. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
