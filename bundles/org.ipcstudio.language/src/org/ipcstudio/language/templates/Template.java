package org.ipcstudio.language.templates;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.ipcstudio.language.SourceFile;

/** The systems that the command line and the wizard can begin with. Each of them is sound and comes to an end. */
public enum Template {
	BUFFER, REQUEST, LINK, PIPELINE, MEMORY, PHILOSOPHERS, READERS, EMPTY;

	private static final String NAME = "SYSTEM";

	/** The text with the name of the new system in it. */
	public String text(String system) {
		String resource = toString() + ".ipc";
		try (InputStream in = Template.class.getResourceAsStream(resource)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(NAME, system);
		} catch (IOException | NullPointerException e) {
			throw new IllegalStateException("The template " + resource + " is missing from this installation.", e);
		}
	}

	/** What the system is about, in a few sentences. */
	public String description() {
		return SourceFile.parse(text(NAME)).system().getDocumentation();
	}

	/** The word on the command line. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
