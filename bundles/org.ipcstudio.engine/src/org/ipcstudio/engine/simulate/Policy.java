package org.ipcstudio.engine.simulate;

/** The ways to choose by oneself. */
public enum Policy {
	/** Any process that is ready, all with the same probability; nobody is interrupted in his work. */
	RANDOM("random") {
		@Override
		public Strategy strategy(long seed) {
			return new RandomStrategy(seed);
		}
	},
	/** One after the other; nobody is interrupted in his work. */
	ROUND_ROBIN("round robin") {
		@Override
		public Strategy strategy(long seed) {
			return new RoundRobinStrategy(seed);
		}
	},
	/** The most urgent process; it takes a core away from one that is less urgent. */
	PRIORITY("priority") {
		@Override
		public Strategy strategy(long seed) {
			return new PriorityStrategy(seed);
		}
	};

	private final String label;

	Policy(String label) {
		this.label = label;
	}

	/** A strategy that follows this policy; each run needs one of its own. */
	public abstract Strategy strategy(long seed);

	/** Whether a process loses its core to a more urgent one. */
	boolean preempts() {
		return this == PRIORITY;
	}

	/** The name in words. */
	public String label() {
		return label;
	}
}
