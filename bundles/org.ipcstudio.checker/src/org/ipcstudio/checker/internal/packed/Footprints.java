package org.ipcstudio.checker.internal.packed;

import java.util.BitSet;

import org.ipcstudio.engine.kernel.Footprint;
import org.ipcstudio.engine.kernel.FootprintSet;

/** Collects a footprint in terms of parts of the state. */
final class Footprints implements Footprint {
	private final Parts parts;
	private final int own;
	private final BitSet all = new BitSet();
	private final FootprintSet facts = new FootprintSet();

	/** @param own the process whose footprint it is; its own part does not count */
	Footprints(Parts parts, int own) {
		this.parts = parts;
		this.own = own;
	}

	/** What is looked at from outside of the processes. */
	static Footprints of(Parts parts, FootprintSet facts) {
		Footprints result = new Footprints(parts, Parts.NONE);
		facts.read().stream().forEach(result::reads);
		facts.written().stream().forEach(result::writes);
		facts.looked().stream().forEach(result::looks);
		facts.statuses().stream().forEach(result::status);
		return result;
	}

	/** What was named, not in terms of parts; not to be changed. */
	FootprintSet facts() {
		return facts;
	}

	/** What this footprint and another one have named. */
	FootprintSet factsWith(Footprints other) {
		FootprintSet both = new FootprintSet();
		both.addAll(facts);
		both.addAll(other.facts);
		return both;
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
		return part == own || own >= 0 && part == parts.ofLife(own) || all.get(part);
	}

	private void add(int part) {
		if (part != own && part != Parts.NONE) {
			all.set(part);
		}
	}

	@Override
	public void reads(int word) {
		facts.reads(word);
		add(parts.ofWord(word));
	}

	@Override
	public void writes(int word) {
		facts.writes(word);
		add(parts.ofWord(word));
	}

	@Override
	public void looks(int queue) {
		facts.looks(queue);
		add(parts.ofQueue(queue));
	}

	@Override
	public void appends(int queue) {
		facts.appends(queue);
		add(parts.ofQueue(queue));
	}

	@Override
	public void takes(int queue) {
		facts.takes(queue);
		add(parts.ofQueue(queue));
	}

	@Override
	public void changes(int queue) {
		facts.changes(queue);
		add(parts.ofQueue(queue));
	}

	@Override
	public void status(int process) {
		facts.status(process);
		add(parts.ofLife(process));
	}

	@Override
	public void frame(int process) {
		facts.frame(process);
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
