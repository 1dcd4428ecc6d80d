package org.ipcstudio.checker.internal.packed;

import java.util.BitSet;

import org.ipcstudio.engine.kernel.Footprint;

/** Collects a footprint in terms of parts of the state. */
final class Footprints implements Footprint {
	private final Parts parts;
	private final int own;
	private final BitSet all = new BitSet();

	/** @param own the process whose footprint it is; its own part does not count */
	Footprints(Parts parts, int own) {
		this.parts = parts;
		this.own = own;
	}

	/** The parts, in ascending order. */
	int[] parts() {
		return all.stream().toArray();
	}

	/** The parts that are not in another footprint. */
	int[] partsBeyond(Footprints other) {
		BitSet beyond = (BitSet) all.clone();
		beyond.andNot(other.all);
		return beyond.stream().toArray();
	}

	/** Whether a part may change: it is in the footprint, or tells about the process itself. */
	boolean contains(int part) {
		return part == own || part == parts.ofLife(own) || all.get(part);
	}

	private void add(int part) {
		if (part != own && part != Parts.NONE) {
			all.set(part);
		}
	}

	@Override
	public void reads(int word) {
		add(parts.ofWord(word));
	}

	@Override
	public void writes(int word) {
		add(parts.ofWord(word));
	}

	@Override
	public void looks(int queue) {
		add(parts.ofQueue(queue));
	}

	@Override
	public void appends(int queue) {
		add(parts.ofQueue(queue));
	}

	@Override
	public void takes(int queue) {
		add(parts.ofQueue(queue));
	}

	@Override
	public void changes(int queue) {
		add(parts.ofQueue(queue));
	}

	@Override
	public void status(int process) {
		add(parts.ofLife(process));
	}

	@Override
	public void frame(int process) {
		add(process);
		add(parts.ofLife(process));
	}

	@Override
	public boolean equals(Object object) {
		return object instanceof Footprints other && own == other.own && all.equals(other.all);
	}

	@Override
	public int hashCode() {
		return 31 * all.hashCode() + own;
	}
}
