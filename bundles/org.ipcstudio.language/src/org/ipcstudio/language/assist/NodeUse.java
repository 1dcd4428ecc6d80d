package org.ipcstudio.language.assist;

import java.util.List;

/**
 * What the program of a process does with a node.
 *
 * @param process the name of the process
 * @param verb    what it does: {@code sends}, {@code receives}, {@code reads} …
 * @param lines   in which lines, from 1, ascending
 */
public record NodeUse(String process, String verb, List<Integer> lines) {

	public NodeUse {
		lines = List.copyOf(lines);
	}
}
