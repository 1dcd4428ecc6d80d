package org.ipcstudio.checker.internal.packed;

import java.util.Arrays;

import org.ipcstudio.checker.internal.symmetry.Automorphism;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.State;

/**
 * How a state is split into parts: one for each process (where it stands, and its variables), one for each queue that
 * can hold messages, one for each other word (shared variables, locks, semaphores, ends of pipes …), and, so that a look
 * at whether a process runs is not a look at all its variables, one for the life of each process that has a parent
 * or children. Parts are numbered in this order. Immutable.
 */
final class Parts {
	/** Stands for no part. */
	static final int NONE = -1;
	private static final int WORD = -1;
	private static final int LIFE = -2;

	private final CompiledSystem system;
	private final int processes;
	private final int queues;
	private final int count;
	/** For each word of a state the part that it belongs to. */
	private final int[] partOfWord;
	/** For each part that is a single word, that word. */
	private final int[] wordOfPart;
	private final int[] lifeOfProcess;
	private final int[] processOfLife;
	private final int firstLife;
	private final int[] strides;

	/** @param example any state of the system */
	Parts(CompiledSystem system, State example) {
		this.system = system;
		processes = system.processCount();
		queues = example.queueCount();
		strides = new int[queues];
		Arrays.setAll(strides, q -> system.queue(q).stride());
		partOfWord = new int[example.words.length];
		Arrays.fill(partOfWord, NONE);
		for (int p = 0; p < processes; p++) {
			int base = system.process(p).base();
			Arrays.fill(partOfWord, base, base + system.process(p).program().frameSize(), p);
		}
		int next = processes + queues;
		wordOfPart = new int[next + partOfWord.length];
		for (int word = 0; word < partOfWord.length; word++) {
			if (partOfWord[word] == NONE) {
				wordOfPart[next] = word;
				partOfWord[word] = next++;
			}
		}
		firstLife = next;
		lifeOfProcess = new int[processes];
		processOfLife = new int[processes];
		Arrays.fill(lifeOfProcess, NONE);
		for (int p = 0; p < processes; p++) {
			for (int q = p; q >= 0 && system.process(p).parent() >= 0; q = system.process(q).parent()) {
				if (lifeOfProcess[q] == NONE) {
					processOfLife[next - firstLife] = q;
					lifeOfProcess[q] = next++;
				}
			}
		}
		count = next;
	}

	int count() {
		return count;
	}

	int processCount() {
		return processes;
	}

	/** The part of a queue; {@link #NONE} for a rendezvous, which never holds anything. */
	int ofQueue(int queue) {
		return queue < queues ? processes + queue : NONE;
	}

	/** The queue that a part is; {@link #NONE} if it is none. */
	int queue(int part) {
		return part >= processes && part < processes + queues ? part - processes : NONE;
	}

	/** The word that a part is; {@link #NONE} if it is none. */
	int word(int part) {
		return kind(part) == WORD ? wordOfPart[part] : NONE;
	}

	/** The part that takes the place of another one when processes take the places of others. */
	int image(int part, Automorphism automorphism) {
		return switch (kind(part)) {
			case WORD -> partOfWord[automorphism.words()[wordOfPart[part]]];
			case LIFE -> ofLife(automorphism.processes()[processOfLife[part - firstLife]]);
			default -> part < processes ? automorphism.processes()[part]
					: ofQueue(automorphism.queues()[part - processes]);
		};
	}

	int ofWord(int word) {
		return partOfWord[word];
	}

	/** The part that tells whether a process runs. */
	int ofLife(int process) {
		return lifeOfProcess[process] == NONE ? process : lifeOfProcess[process];
	}

	/** The content of a part of a state. */
	int[] read(State state, int part) {
		return switch (kind(part)) {
			case WORD -> new int[] { state.words[wordOfPart[part]] };
			case LIFE -> new int[] { life(state, processOfLife[part - firstLife]) };
			default -> part < processes ? frame(state, part) : messages(state, part - processes);
		};
	}

	private int kind(int part) {
		if (part < processes + queues) {
			return 0;
		}
		return part < firstLife ? WORD : LIFE;
	}

	private int[] frame(State state, int process) {
		ProcessInfo info = system.process(process);
		return Arrays.copyOfRange(state.words, info.base(), info.base() + info.program().frameSize());
	}

	private int[] messages(State state, int queue) {
		return Arrays.copyOf(state.messages(queue), state.count(queue) * strides[queue]);
	}

	private int life(State state, int process) {
		return Math.min(state.words[system.process(process).base()], 0);
	}

	/** Puts a content into a part of a state; the life of processes follows from the rest. */
	void write(State state, int part, int[] content) {
		if (part < processes) {
			System.arraycopy(content, 0, state.words, system.process(part).base(), content.length);
		} else if (part < processes + queues) {
			int queue = part - processes;
			int messages = content.length / strides[queue];
			System.arraycopy(content, 0, state.restore(queue, messages), 0, content.length);
		} else if (part < firstLife) {
			state.words[wordOfPart[part]] = content[0];
		}
	}

	/** Whether a part differs between two states. */
	boolean differs(State a, State b, int part) {
		return switch (kind(part)) {
			case WORD -> a.words[wordOfPart[part]] != b.words[wordOfPart[part]];
			case LIFE -> life(a, processOfLife[part - firstLife]) != life(b, processOfLife[part - firstLife]);
			default -> part < processes ? framesDiffer(a, b, part) : queuesDiffer(a, b, part - processes);
		};
	}

	private boolean framesDiffer(State a, State b, int process) {
		int from = system.process(process).base();
		int to = from + system.process(process).program().frameSize();
		return !Arrays.equals(a.words, from, to, b.words, from, to);
	}

	private boolean queuesDiffer(State a, State b, int queue) {
		int used = a.count(queue) * strides[queue];
		return a.count(queue) != b.count(queue)
				|| !Arrays.equals(a.messages(queue), 0, used, b.messages(queue), 0, used);
	}
}
