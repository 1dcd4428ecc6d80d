package org.ipcstudio.checker.internal.graph;

/**
 * How processes take each other's places on the edges of a graph in which states stand for others. Each way to do so has
 * a number; 0 is that everybody keeps its place.
 */
public interface Renaming {
	/** Everybody always keeps its place. */
	Renaming NONE = new Renaming() {
		@Override
		public long then(long first, long second) {
			return 0;
		}

		@Override
		public int process(int process, long way) {
			return process;
		}

		@Override
		public int groups(int processCount) {
			return processCount;
		}
	};

	/** First one way, then another. */
	long then(long first, long second);

	/** The process whose place another one takes. */
	int process(int process, long way);

	/** The number of groups of processes that never take each other's places. */
	int groups(int processCount);
}
