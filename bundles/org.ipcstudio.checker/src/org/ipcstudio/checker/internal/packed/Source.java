package org.ipcstudio.checker.internal.packed;

/**
 * One of the independent sources of the moves that a process has where it stands: its moves depend on the process's own
 * part of the state and on the parts of its footprint, nothing else. They are tabulated as they are asked for.
 */
final class Source {
	final int process;
	/** Its number among the sources of the process. */
	final int index;
	/** What it looks at and changes. */
	final Footprints footprint;
	private final Node table;

	Source(Packing packing, int process, int index, Footprints footprint) {
		this.process = process;
		this.index = index;
		this.footprint = footprint;
		table = new Node(packing, footprint.parts());
	}

	/** The moves in the packed state at an index; null if they are not tabulated yet. */
	Successors find(long[] states, int at) {
		Cell cell = table.find(states, at);
		return (Successors) (cell instanceof Node node ? node.find(states, at) : cell);
	}

	/**
	 * Enters moves; under the tables' lock.
	 *
	 * @param deep the parts that they depend on in addition to the footprint
	 */
	void put(Packing packing, long[] states, int at, int[] deep, Successors successors) {
		if (deep.length == 0) {
			table.put(states, at, successors);
			return;
		}
		Node node = (Node) table.find(states, at);
		if (node == null) {
			node = new Node(packing, deep);
			table.put(states, at, node);
		}
		node.put(states, at, successors);
	}
}
