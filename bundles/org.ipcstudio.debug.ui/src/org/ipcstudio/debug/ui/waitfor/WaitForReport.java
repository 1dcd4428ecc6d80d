package org.ipcstudio.debug.ui.waitfor;

import java.util.List;

/** What the wait-for graph says, in sentences under headings. */
public record WaitForReport(List<Part> parts) {
	public WaitForReport {
		parts = List.copyOf(parts);
	}

	/** What a part of it is. */
	public enum Kind {
		/** What it is all about. */
		TITLE, HEADING, SENTENCE
	}

	/**
	 * A line.
	 *
	 * @param process the name of the process that it is about; empty if it is about none
	 */
	public record Part(Kind kind, String text, String process) {
	}

	/** All of it as plain text. */
	public String text() {
		StringBuilder text = new StringBuilder();
		for (Part part : parts) {
			if (part.kind() == Kind.HEADING) {
				text.append('\n');
			}
			text.append(part.text()).append('\n');
		}
		return text.toString();
	}
}
