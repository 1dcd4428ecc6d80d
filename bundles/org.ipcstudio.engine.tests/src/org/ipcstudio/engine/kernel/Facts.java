package org.ipcstudio.engine.kernel;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Collects what a footprint names, except for the kinds of fact that it is deaf to. */
final class Facts implements Footprint {
	/** The kinds of fact. */
	enum Kind {
		READS, WRITES, LOOKS, APPENDS, TAKES, CHANGES, STATUS, FRAME
	}

	private final Map<Kind, BitSet> named = new EnumMap<>(Kind.class);
	private final Set<Kind> deafTo;

	Facts(Set<Kind> deafTo) {
		this.deafTo = deafTo;
		for (Kind kind : Kind.values()) {
			named.put(kind, new BitSet());
		}
	}

	BitSet all(Kind kind) {
		return named.get(kind);
	}

	boolean has(Kind kind, int component) {
		return named.get(kind).get(component);
	}

	/** The components that are named in one of several ways. */
	BitSet any(Kind... kinds) {
		BitSet any = new BitSet();
		for (Kind kind : kinds) {
			any.or(named.get(kind));
		}
		return any;
	}

	private void note(Kind kind, int component) {
		if (!deafTo.contains(kind)) {
			named.get(kind).set(component);
		}
	}

	@Override
	public void reads(int word) {
		note(Kind.READS, word);
	}

	@Override
	public void writes(int word) {
		note(Kind.WRITES, word);
	}

	@Override
	public void looks(int queue) {
		note(Kind.LOOKS, queue);
	}

	@Override
	public void appends(int queue) {
		note(Kind.APPENDS, queue);
	}

	@Override
	public void takes(int queue) {
		note(Kind.TAKES, queue);
	}

	@Override
	public void changes(int queue) {
		note(Kind.CHANGES, queue);
	}

	@Override
	public void status(int process) {
		note(Kind.STATUS, process);
	}

	@Override
	public void frame(int process) {
		note(Kind.FRAME, process);
	}

	@Override
	public boolean equals(Object object) {
		return object instanceof Facts other && named.equals(other.named);
	}

	@Override
	public int hashCode() {
		return named.hashCode();
	}

	@Override
	public String toString() {
		return named.toString();
	}
}
