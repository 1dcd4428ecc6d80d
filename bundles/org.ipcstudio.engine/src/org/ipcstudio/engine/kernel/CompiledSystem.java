package org.ipcstudio.engine.kernel;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * A system of which everything is known that is known before it runs: its processes with their programs, its queues,
 * shared variables, locks and properties, and where each has its place in a {@link State}. Immutable; many kernels may
 * share it.
 */
public final class CompiledSystem {
	private final String name;
	private final ProcessInfo[] processes;
	private final QueueInfo[] queues;
	private final List<SharedInfo> shared;
	private final List<LockInfo> locks;
	private final List<CarrierInfo> carriers;
	private final List<PropertyInfo> properties;
	private final List<Site> sites;
	private final State start;
	private final int loopCount;
	private final boolean hasAtomic;
	private final BitSet faultyRendezvous;
	private final Map<Forgetting, Irrelevance> irrelevance;

	/**
	 * @param start       the state before any process has started: initial values and initial messages
	 * @param irrelevance what is forgotten on each level on which anything is
	 */
	public CompiledSystem(String name, List<ProcessInfo> processes, List<QueueInfo> queues, List<SharedInfo> shared,
			List<LockInfo> locks, List<CarrierInfo> carriers, List<PropertyInfo> properties, List<Site> sites,
			State start, int loopCount, boolean hasAtomic, Map<Forgetting, Irrelevance> irrelevance) {
		this.name = name;
		this.processes = processes.toArray(ProcessInfo[]::new);
		this.queues = queues.toArray(QueueInfo[]::new);
		this.shared = List.copyOf(shared);
		this.locks = List.copyOf(locks);
		this.carriers = List.copyOf(carriers);
		this.properties = List.copyOf(properties);
		this.sites = List.copyOf(sites);
		this.start = start;
		this.loopCount = loopCount;
		this.hasAtomic = hasAtomic;
		faultyRendezvous = faultyRendezvous();
		this.irrelevance = Map.copyOf(irrelevance);
	}

	/**
	 * A state with room for the given queues in which all words are 0; for the compiler.
	 *
	 * @param queues those that can hold messages first
	 */
	public static State emptyState(int wordCount, List<QueueInfo> queues) {
		return new State(wordCount,
				queues.stream().filter(queue -> !queue.isRendezvous()).mapToInt(QueueInfo::stride).toArray());
	}

	private BitSet faultyRendezvous() {
		BitSet faulty = new BitSet();
		for (ProcessInfo process : processes) {
			if (process.program().mayFaultWhenAsked()) {
				faulty.set(process.id());
			}
		}
		BitSet result = new BitSet();
		for (QueueInfo queue : queues) {
			if (!faulty.isEmpty() && queue.isRendezvous()
					&& (containsAny(queue.senders(), faulty) || containsAny(queue.receivers(), faulty))) {
				result.set(queue.id());
			}
		}
		return result;
	}

	private static boolean containsAny(int[] candidates, BitSet set) {
		for (int candidate : candidates) {
			if (set.get(candidate)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a process that looks for a partner at this queue may meet one that breaks a rule when it is asked. */
	public boolean partnersMayFault(QueueInfo queue) {
		return faultyRendezvous.get(queue.id());
	}

	public String name() {
		return name;
	}

	public ProcessInfo process(int id) {
		return processes[id];
	}

	/** All process instances, by {@link ProcessInfo#id()}; not to be changed. */
	ProcessInfo[] processes() {
		return processes;
	}

	public int processCount() {
		return processes.length;
	}

	public QueueInfo queue(int id) {
		return queues[id];
	}

	public int queueCount() {
		return queues.length;
	}

	public List<SharedInfo> shared() {
		return shared;
	}

	public List<LockInfo> locks() {
		return locks;
	}

	public List<CarrierInfo> carriers() {
		return carriers;
	}

	public List<PropertyInfo> properties() {
		return properties;
	}

	/** Every statement and branch that belongs to an instruction. */
	public List<Site> sites() {
		return sites;
	}

	/** A fresh copy of the state before any process has started. */
	State start() {
		return start.copy();
	}

	/** The number of loops in all programs. */
	int loopCount() {
		return loopCount;
	}

	/** The data that a kernel does not keep. */
	Irrelevance irrelevance(Forgetting forgetting) {
		return irrelevance.getOrDefault(forgetting, Irrelevance.NONE);
	}

	/** Whether any program contains an atomic block. */
	public boolean hasAtomic() {
		return hasAtomic;
	}
}
