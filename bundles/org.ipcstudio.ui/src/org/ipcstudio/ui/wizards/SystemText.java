package org.ipcstudio.ui.wizards;

import org.eclipse.core.runtime.IPath;
import org.ipcstudio.language.templates.SystemName;
import org.ipcstudio.language.templates.Template;

/** The text of a new file. */
final class SystemText {
	private static final String ANONYMOUS = "System";

	private SystemText() {
	}

	/** The template with a system that is called like the file, as far as a name can be made of that. */
	static String of(Template template, String fileName) {
		String words = IPath.fromOSString(fileName).removeFileExtension().lastSegment();
		String legal = words == null ? "" : words.replaceAll("[^A-Za-z0-9_. -]", "-").replaceFirst("^[0-9]+", "");
		return template.text(SystemName.of(legal).orElse(ANONYMOUS));
	}
}
