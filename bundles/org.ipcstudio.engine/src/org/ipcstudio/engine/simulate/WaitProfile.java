package org.ipcstudio.engine.simulate;

import java.util.Arrays;

/** For what one process has waited, and how long: an entry for each operation and object. */
final class WaitProfile {
	private long[] keys = new long[8];
	private Entry[] entries = new Entry[8];
	private int size;

	/** The waits at one operation for one object. */
	static final class Entry {
		final String operation;
		final String on;
		final int line;
		/** The lock that is waited for, or -1. */
		final int lock;
		final Span span = new Span();

		Entry(String operation, String on, int line, int lock) {
			this.operation = operation;
			this.on = on;
			this.line = line;
			this.lock = lock;
		}
	}

	/** The entry with a key, or null. */
	Entry get(long key) {
		return entries[slot(key)];
	}

	/** Adds an entry with a key that is not there. */
	void put(long key, Entry entry) {
		if (2 * size >= entries.length) {
			grow();
		}
		int slot = slot(key);
		keys[slot] = key;
		entries[slot] = entry;
		size++;
	}

	private int slot(long key) {
		int mask = entries.length - 1;
		int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
		while (entries[slot] != null && keys[slot] != key) {
			slot = slot + 1 & mask;
		}
		return slot;
	}

	private void grow() {
		long[] oldKeys = keys;
		Entry[] oldEntries = entries;
		keys = new long[2 * oldKeys.length];
		entries = new Entry[keys.length];
		size = 0;
		for (int i = 0; i < oldEntries.length; i++) {
			if (oldEntries[i] != null) {
				put(oldKeys[i], oldEntries[i]);
			}
		}
	}

	/** All entries, in no particular order. */
	Iterable<Entry> entries() {
		return () -> Arrays.stream(entries).filter(entry -> entry != null).iterator();
	}
}
