package org.ipcstudio.language.types;

import java.util.HashSet;
import java.util.Set;

import org.ipcstudio.model.Process;

/** Who descends from whom, as the {@code in} of the processes says. */
public final class Descent {

	private Descent() {
	}

	/** Whether {@code process} is {@code ancestor}, a child of it, a child of a child, and so on. */
	public static boolean reaches(Process process, Process ancestor) {
		Set<Process> visited = new HashSet<>();
		Process current = process;
		while (current != null && visited.add(current)) {
			if (current == ancestor) {
				return true;
			}
			current = current.getParent();
		}
		return false;
	}

	/** Whether {@code process} is its own parent, or parent of its parent, and so on. */
	public static boolean isCircular(Process process) {
		return process.getParent() != null && reaches(process.getParent(), process);
	}
}
