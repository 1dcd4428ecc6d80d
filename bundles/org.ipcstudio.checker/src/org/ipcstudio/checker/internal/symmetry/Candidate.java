package org.ipcstudio.checker.internal.symmetry;

import java.util.Arrays;
import java.util.List;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.EndInfo;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.QueueKind;

/**
 * An automorphism that is being put together: of some things it is known what takes their place, and what the programs
 * name tells more. What is not told keeps its place.
 */
final class Candidate {
	private static final int UNKNOWN = -1;

	private final CompiledSystem system;
	private final Mentions mentions;
	private final List<ProcessArray> arrays;
	private final int[] processes;
	private final int[] queues;
	private final int[] words;
	private final int[] processesBack;
	private final int[] queuesBack;
	private final int[] wordsBack;
	private boolean changed;

	/** @param words the number of words of a state */
	Candidate(CompiledSystem system, List<ProcessArray> arrays, Mentions mentions, int words) {
		this.system = system;
		this.arrays = arrays;
		this.mentions = mentions;
		processes = unknown(system.processCount());
		processesBack = unknown(system.processCount());
		queues = unknown(system.queueCount());
		queuesBack = unknown(system.queueCount());
		this.words = unknown(words);
		wordsBack = unknown(words);
	}

	private static int[] unknown(int length) {
		int[] map = new int[length];
		Arrays.fill(map, UNKNOWN);
		return map;
	}

	/**
	 * Something takes the place of something else.
	 *
	 * @return whether that agrees with what is known
	 */
	boolean put(Entity entity, int from, int to) {
		if (from == Entity.NOTHING || to == Entity.NOTHING) {
			return from == to;
		}
		int[] map = map(entity);
		int[] back = back(entity);
		if (map[from] == to) {
			return true;
		}
		if (map[from] != UNKNOWN || back[to] != UNKNOWN
				|| entity == Entity.PROCESS && system.process(from).program() != system.process(to).program()) {
			return false;
		}
		map[from] = to;
		back[to] = from;
		changed = true;
		return true;
	}

	private int[] map(Entity entity) {
		return switch (entity) {
			case PROCESS -> processes;
			case QUEUE -> queues;
			case WORD -> words;
		};
	}

	private int[] back(Entity entity) {
		return switch (entity) {
			case PROCESS -> processesBack;
			case QUEUE -> queuesBack;
			case WORD -> wordsBack;
		};
	}

	/**
	 * Finds out the rest.
	 *
	 * @return null if nothing with these beginnings can be an automorphism; what is returned still has to be verified
	 */
	Automorphism complete() {
		for (Mentions.Fixed fixed : mentions.fixed()) {
			if (!put(fixed.entity(), fixed.number(), fixed.number())) {
				return null;
			}
		}
		if (!follow() || !keepOtherProcesses() || !putQueues() || !putWords() || !valuesAgree()) {
			return null;
		}
		return new Automorphism(processes, queues, words);
	}

	private boolean follow() {
		do {
			changed = false;
			for (Mentions.Naming naming : mentions.namings()) {
				if (!follow(naming)) {
					return false;
				}
			}
			for (int p = 0; p < processes.length; p++) {
				if (processes[p] != UNKNOWN
						&& !put(Entity.PROCESS, system.process(p).parent(), system.process(processes[p]).parent())) {
					return false;
				}
			}
		} while (changed);
		return true;
	}

	private boolean follow(Mentions.Naming naming) {
		int first = naming.array().first();
		int[] named = naming.named();
		for (int instance = 0; instance < named.length; instance++) {
			int place = processes[first + instance];
			if (place != UNKNOWN) {
				if (!put(naming.entity(), named[instance], named[place - first])) {
					return false;
				}
			} else if (named[instance] != Entity.NOTHING && map(naming.entity())[named[instance]] != UNKNOWN) {
				int only = onlyOneThatNames(map(naming.entity())[named[instance]], naming);
				if (only == UNKNOWN || only != Integer.MAX_VALUE && !put(Entity.PROCESS, first + instance, first + only)) {
					return false;
				}
			}
		}
		return true;
	}

	/** The instance that names something; unknown if there is none, {@link Integer#MAX_VALUE} if there are several. */
	private static int onlyOneThatNames(int number, Mentions.Naming naming) {
		int only = UNKNOWN;
		for (int instance = 0; instance < naming.named().length; instance++) {
			if (naming.named()[instance] == number) {
				only = only == UNKNOWN ? instance : Integer.MAX_VALUE;
			}
		}
		return only;
	}

	private boolean keepOtherProcesses() {
		for (ProcessArray array : arrays) {
			for (int p = array.first(); p < array.first() + array.size(); p++) {
				if (processes[p] == UNKNOWN && !put(Entity.PROCESS, p, p)) {
					return false;
				}
			}
			if (!follow()) {
				return false;
			}
		}
		return true;
	}

	private boolean putQueues() {
		for (int q = 0; q < queues.length; q++) {
			QueueInfo queue = system.queue(q);
			int other = q;
			if (queue.kind() == QueueKind.LINK) {
				other = system.process(processes[queue.senders()[0]]).queueTo(processes[queue.receivers()[0]]);
			} else if (queues[q] != UNKNOWN) {
				other = queues[q];
			}
			if (other < 0 || !put(Entity.QUEUE, q, other)) {
				return false;
			}
		}
		return true;
	}

	private boolean putWords() {
		for (int q = 0; q < queues.length; q++) {
			QueueInfo queue = system.queue(q);
			QueueInfo other = system.queue(queues[q]);
			if (!put(Entity.WORD, queue.existsWord(), other.existsWord())
					|| !put(Entity.WORD, queue.rightWord(), other.rightWord())) {
				return false;
			}
		}
		for (int p = 0; p < processes.length; p++) {
			ProcessInfo other = system.process(processes[p]);
			for (EndInfo end : system.process(p).ends()) {
				int word = other.ends().stream().filter(e -> e.queue() == queues[end.queue()] && e.write() == end.write())
						.mapToInt(EndInfo::word).findAny().orElse(Entity.NOTHING);
				if (!put(Entity.WORD, end.word(), word)) {
					return false;
				}
			}
		}
		for (int word = 0; word < words.length; word++) {
			if (words[word] == UNKNOWN && !put(Entity.WORD, word, word)) {
				return false;
			}
		}
		return true;
	}

	private boolean valuesAgree() {
		for (Mentions.Value value : mentions.values()) {
			int first = value.array().first();
			for (int instance = 0; instance < value.array().size(); instance++) {
				if (!value.values().get(instance).equals(value.values().get(processes[first + instance] - first))) {
					return false;
				}
			}
		}
		return true;
	}
}
