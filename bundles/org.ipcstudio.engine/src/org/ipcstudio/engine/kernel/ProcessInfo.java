package org.ipcstudio.engine.kernel;

import java.util.Arrays;
import java.util.List;

/**
 * A process instance. Immutable once the system is compiled.
 *
 * <p>Its part of the state begins at {@link #base()}: the location (an index into the program's code, or
 * {@link #NOT_STARTED}, {@link #ENDED}), the state of its atomic block, then its variables and temporaries.
 */
public final class ProcessInfo {
	/** The location of a process that has not been spawned yet. */
	public static final int NOT_STARTED = -1;
	/** The location of a process that has ended. */
	public static final int ENDED = -2;
	/** Offset of the location in the part of a process. */
	public static final int LOCATION = 0;
	/** Offset of the state of the atomic block in the part of a process; see {@link AtomicState}. */
	public static final int ATOMIC = 1;
	/** Offset of the first variable. */
	public static final int FRAME = 2;

	private final int id;
	private final String name;
	private final Program program;
	private final int index;
	private final int base;
	private final int parent;
	private final boolean daemon;
	private final int priority;
	private final int line;
	private PeerQueues peers = PeerQueues.NONE;
	private List<EndInfo> ends = List.of();
	private int[] ownedQueues = {};

	public ProcessInfo(int id, String name, Program program, int index, int base, int parent, boolean daemon,
			int priority, int line) {
		this.id = id;
		this.name = name;
		this.program = program;
		this.index = index;
		this.base = base;
		this.parent = parent;
		this.daemon = daemon;
		this.priority = priority;
		this.line = line;
	}

	/** Connects the process when the channels are known; for the compiler. */
	public void connect(PeerQueues newPeers, List<EndInfo> newEnds, int[] newOwnedQueues) {
		peers = newPeers;
		ends = newEnds;
		ownedQueues = newOwnedQueues;
	}

	/** Its index among all process instances. */
	public int id() {
		return id;
	}

	/** {@code Server}, or {@code Worker[2]}. */
	public String name() {
		return name;
	}

	public Program program() {
		return program;
	}

	/** Its index in its array; 0 if it is none. */
	public int index() {
		return index;
	}

	/** Where its part of the state begins. */
	public int base() {
		return base;
	}

	/** The process that spawns it, or -1 if it runs from the start. */
	public int parent() {
		return parent;
	}

	public boolean daemon() {
		return daemon;
	}

	/** Larger is more urgent; 0 if none is given. */
	public int priority() {
		return priority;
	}

	/** The line of its declaration. */
	public int line() {
		return line;
	}

	/** The queue of the link to another process, or -1. */
	public int queueTo(int peer) {
		return peers.outgoing(peer);
	}

	/** The queue of the link from another process, or -1. */
	public int queueFrom(int peer) {
		return peers.incoming(peer);
	}

	/** The queues of all links that lead to this process. */
	public int[] incomingLinks() {
		return peers.allIncoming();
	}

	/** The queues of all links that lead from this process. */
	public int[] outgoingLinks() {
		return peers.allOutgoing();
	}

	/** The ends of pipes and fifos that it may hold. */
	public List<EndInfo> ends() {
		return ends;
	}

	/** The mailboxes that disappear with it. */
	public int[] ownedQueues() {
		return ownedQueues;
	}

	/** The queues of the links of one process, sorted by peer. */
	public record PeerQueues(int[] outgoingPeers, int[] outgoingQueues, int[] incomingPeers, int[] incomingQueues) {
		static final PeerQueues NONE = new PeerQueues(new int[0], new int[0], new int[0], new int[0]);

		int outgoing(int peer) {
			return find(outgoingPeers, outgoingQueues, peer);
		}

		int incoming(int peer) {
			return find(incomingPeers, incomingQueues, peer);
		}

		int[] allOutgoing() {
			return outgoingQueues;
		}

		int[] allIncoming() {
			return incomingQueues;
		}

		private static int find(int[] peers, int[] queues, int peer) {
			int at = Arrays.binarySearch(peers, peer);
			return at < 0 ? -1 : queues[at];
		}
	}
}
