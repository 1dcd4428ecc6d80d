package org.ipcstudio.cli.report;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.cli.Console;
import org.ipcstudio.cli.Style;
import org.ipcstudio.engine.diagnosis.CircularWait;
import org.ipcstudio.engine.diagnosis.Need;
import org.ipcstudio.engine.diagnosis.NeedKind;

/** Draws a circular wait: processes from top to bottom, between them what they wait at, and the way back to the top. */
final class RingDrawing {
	/** Of longer rings the middle is left out. */
	private static final int MOST = 8;
	private static final int LONGEST_CONDITION = 60;

	private final Console console;
	private final CircularWait ring;

	RingDrawing(Console console, CircularWait ring) {
		this.console = console;
		this.ring = ring;
	}

	void print(String indent) {
		List<String> lines = lines();
		for (int i = 0; i < lines.size(); i++) {
			String edge = i == 0 ? "┌─▶ " : i == lines.size() - 1 ? "└── " : "│   ";
			console.println(indent + edge + lines.get(i));
		}
	}

	private List<String> lines() {
		List<String> names = ring.names();
		List<String> lines = new ArrayList<>();
		int size = names.size();
		for (int i = 0; i < size; i++) {
			if (size > MOST && i == MOST / 2) {
				int hidden = size - MOST + 1;
				lines.add("  … " + hidden + " more …");
				i += hidden;
			}
			lines.add(console.styled(Style.PROCESS, names.get(i)));
			lines.add("  waits " + at(ring.steps().get(i).need(), names.get((i + 1) % size)) + "for"
					+ (i == size - 1 ? " " + names.get(0) : ""));
		}
		return lines;
	}

	/** Where a process waits for the next one; over a link, or for its end, that is the process itself. */
	private static String at(Need need, String next) {
		String object = need.kind() == NeedKind.CONDITION ? "`" + cut(need.object()) + "`" : need.object();
		return object.equals(next) ? "" : "at " + object + " ";
	}

	private static String cut(String text) {
		return text.length() <= LONGEST_CONDITION ? text : text.substring(0, LONGEST_CONDITION - 1) + "…";
	}
}
