package org.ipcstudio.checker.internal.packed;

import java.util.Arrays;

import org.ipcstudio.checker.internal.store.MemoryMeter;

/** The contents of one part of the state that were met so far, numbered from 0. Guarded by the tables' lock, but for {@link #content}. */
final class Domain {
	private static final int OVERHEAD = 40;

	private final MemoryMeter meter;
	/** Read without the lock as well: who knows a number may see its content. */
	private volatile int[][] contents = new int[4][];
	private int size;
	/** 1 + the number of the content with a hash; 0 if there is none. */
	private int[] table = new int[8];

	Domain(MemoryMeter meter) {
		this.meter = meter;
	}

	int size() {
		return size;
	}

	/** The content with a number; not to be changed. */
	int[] content(int number) {
		return contents[number];
	}

	/** The number of a content, which is kept. */
	int number(int[] content) {
		int hash = hash(content);
		int slot = hash & table.length - 1;
		while (table[slot] != 0) {
			if (Arrays.equals(contents[table[slot] - 1], content)) {
				return table[slot] - 1;
			}
			slot = slot + 1 & table.length - 1;
		}
		return add(content, slot);
	}

	private int add(int[] content, int slot) {
		if (size == contents.length) {
			contents = Arrays.copyOf(contents, 2 * size);
		}
		meter.take(OVERHEAD + (long) content.length * Integer.BYTES);
		int[][] all = contents;
		all[size] = content;
		contents = all;
		table[slot] = ++size;
		if (2 * size > table.length) {
			growTable();
		}
		return size - 1;
	}

	private void growTable() {
		table = new int[2 * table.length];
		for (int i = 0; i < size; i++) {
			int slot = hash(contents[i]) & table.length - 1;
			while (table[slot] != 0) {
				slot = slot + 1 & table.length - 1;
			}
			table[slot] = i + 1;
		}
	}

	private static int hash(int[] content) {
		int hash = Arrays.hashCode(content) * 0x9E3779B9;
		return hash ^ hash >>> 15;
	}
}
