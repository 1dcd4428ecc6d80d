package org.ipcstudio.engine.kernel;

import java.util.BitSet;

/**
 * The data of a system that a kernel does not keep: it is 0 in every state. Immutable; the compiler makes one for each
 * level of {@link Forgetting}.
 */
public final class Irrelevance {
	/** Everything is kept. */
	static final Irrelevance NONE = new Irrelevance(null, new BitSet(), null, new BitSet(), false);
	private static final int[] NOTHING = {};

	private final int[][][] frames;
	private final BitSet shared;
	private final int[][] parts;
	private final BitSet senders;
	private final boolean beginning;

	/**
	 * @param frames    by process and location, the words of the frame that do not matter while the process stands there;
	 *                  null if all matter
	 * @param shared    the words of shared variables whose values do not matter
	 * @param parts     by queue, the parts of its messages that do not matter; null if all matter
	 * @param senders   the queues of which it does not matter who has sent a message
	 * @param beginning whether it does not matter which messages were there from the beginning
	 */
	public Irrelevance(int[][][] frames, BitSet shared, int[][] parts, BitSet senders, boolean beginning) {
		this.frames = frames;
		this.shared = shared;
		this.parts = parts;
		this.senders = senders;
		this.beginning = beginning;
	}

	/** The words of the frame of a process that do not matter while it stands at a location. */
	public int[] frame(int process, int location) {
		return frames == null ? NOTHING : frames[process][location];
	}

	/** Whether the value of a shared variable does not matter. */
	public boolean ofShared(int word) {
		return shared.get(word);
	}

	/** The parts of the messages in a queue that do not matter. */
	public int[] parts(int queue) {
		return parts == null ? NOTHING : parts[queue];
	}

	/** Whether it does not matter who has sent the messages in a queue. */
	public boolean ofSenders(int queue) {
		return senders.get(queue);
	}

	/** The origin of a message of which it does not matter who has sent it: that of an initial one, if this does not matter. */
	int anonymousOrigin() {
		return beginning ? 0 : 1;
	}

	/** Takes what does not matter out of the shared variables and messages of a state. */
	void removeFrom(State state) {
		for (int word = shared.nextSetBit(0); word >= 0; word = shared.nextSetBit(word + 1)) {
			state.words[word] = 0;
		}
		for (int queue = 0; queue < state.queueCount(); queue++) {
			for (int message = 0; message < state.count(queue); message++) {
				for (int part : parts(queue)) {
					state.messages(queue)[state.offset(queue, message) + State.HEADER + part] = 0;
				}
			}
		}
	}
}
