package org.ipcstudio.checker.internal.explore;

import java.util.Arrays;
import java.util.BitSet;

import org.ipcstudio.engine.kernel.Accesses;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.SharedInfo;
import org.ipcstudio.engine.kernel.Site;

/** The accesses to shared variables, other than atomic ones, that the next move of a process would make. */
final class AccessList implements Accesses {
	private final BitSet watched;
	private int[] words = new int[4];
	private boolean[] writes = new boolean[4];
	private Site[] sites = new Site[4];
	private int size;

	/** @param watched the words that count, see {@link #watched(CompiledSystem)} */
	AccessList(BitSet watched) {
		this.watched = watched;
	}

	/** The words of the shared variables that are not atomic. */
	static BitSet watched(CompiledSystem system) {
		BitSet watched = new BitSet();
		system.shared().stream().filter(variable -> !variable.atomic()).mapToInt(SharedInfo::word).forEach(watched::set);
		return watched;
	}

	void clear() {
		size = 0;
	}

	@Override
	public void access(int word, boolean write, Site site) {
		if (watched.get(word)) {
			if (size == words.length) {
				words = Arrays.copyOf(words, 2 * size);
				writes = Arrays.copyOf(writes, 2 * size);
				sites = Arrays.copyOf(sites, 2 * size);
			}
			words[size] = word;
			writes[size] = write;
			sites[size++] = site;
		}
	}

	int size() {
		return size;
	}

	int word(int i) {
		return words[i];
	}

	boolean isWrite(int i) {
		return writes[i];
	}

	Site site(int i) {
		return sites[i];
	}
}
