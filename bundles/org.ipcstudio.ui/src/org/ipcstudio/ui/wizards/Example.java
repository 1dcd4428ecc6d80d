package org.ipcstudio.ui.wizards;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.ipcstudio.language.SourceFile;

/**
 * One of the example models.
 *
 * @param fileName the name of its file, such as {@code barrier-fixed.ipc}
 * @param text     the whole text; its first line says what a check of it finds
 */
record Example(String fileName, String text) {
	private static final String FIXED = "-fixed";
	private static final String EXPECTATION = "// expect: ";
	private static final String SOUND = "ok";

	/** What it is about, for the broken and the fixed one the same: {@code Dining Philosophers}. */
	String topic() {
		return Arrays.stream(baseName().replaceFirst(FIXED + "$", "").split("-"))
				.map(word -> word.substring(0, 1).toUpperCase() + word.substring(1)).collect(Collectors.joining(" "));
	}

	/** Whether it shows how its topic is done right. */
	boolean isFixed() {
		return baseName().endsWith(FIXED);
	}

	/** What is wrong with it, as a check calls it, such as {@code deadlock}; empty if nothing is wrong. */
	String finding() {
		String firstLine = text.lines().findFirst().orElse("");
		if (!firstLine.startsWith(EXPECTATION)) {
			return "";
		}
		String kind = firstLine.substring(EXPECTATION.length()).split("[ ;]")[0];
		return SOUND.equals(kind) ? "" : kind;
	}

	/** Its documentation. */
	String description() {
		String documentation = SourceFile.parse(text).system().getDocumentation();
		return documentation == null ? "" : documentation;
	}

	private String baseName() {
		return fileName.substring(0, fileName.lastIndexOf('.'));
	}
}
