package org.ipcstudio.engine.record;

import java.util.Arrays;
import java.util.List;

import org.ipcstudio.engine.kernel.LockInfo;
import org.ipcstudio.engine.kernel.State;

/** Finds out which locks have changed hands, and which semaphores have changed. Used by the thread of a recorder. */
final class LockWatch {
	private static final int NOBODY = -1;

	private final Recording recording;
	private final List<LockInfo> locks;
	private final int[] holders;
	private final int[] indices;
	private final int[] counts;
	private final int[] values;

	LockWatch(Recording recording) {
		this.recording = recording;
		locks = recording.system().locks();
		holders = new int[locks.size()];
		Arrays.fill(holders, NOBODY);
		indices = new int[locks.size()];
		counts = new int[recording.system().processCount()];
		values = new int[locks.size()];
	}

	/** @param isNew whether the recording does not hold what has changed already */
	void look(State state, int moment, long time, boolean isNew) {
		for (int lock = 0; lock < holders.length; lock++) {
			LockInfo info = locks.get(lock);
			int value = state.words[info.word()];
			if (value != values[lock]) {
				values[lock] = value;
				if (isNew) {
					recording.lockHas(lock, value, moment);
				}
				if (!info.semaphore()) {
					change(lock, value - 1, moment, time, isNew);
				}
			}
		}
	}

	private void change(int lock, int holder, int moment, long time, boolean isNew) {
		int before = holders[lock];
		holders[lock] = holder;
		if (before >= 0 && isNew) {
			recording.releases(before, indices[lock], moment, time);
		}
		if (holder >= 0) {
			indices[lock] = counts[holder]++;
			if (isNew) {
				recording.holds(holder, lock, moment, time);
			}
		}
	}
}
