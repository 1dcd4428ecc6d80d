package org.ipcstudio.checker.internal.packed;

/**
 * Tells in which states two processes may be about to access the same shared variable, one of them to write it. It goes by
 * what their operations touch in general; whether the accesses really come next is for the judge to find out.
 */
public final class RaceTest implements StateTest {
	@Override
	public boolean isSuspicious(Expander expander, long[] states, int at) {
		long touched = 0;
		long written = 0;
		for (int p = 0; p < expander.processCount(); p++) {
			Accesses own = expander.situation(p).accesses();
			if ((own.written() & touched | own.touched() & written) != 0 && !isSettled(expander, p)) {
				return true;
			}
			touched |= own.touched();
			written |= own.written();
		}
		return false;
	}

	private static boolean isSettled(Expander expander, int process) {
		Accesses own = expander.situation(process).accesses();
		for (int p = 0; p < process; p++) {
			Accesses other = expander.situation(p).accesses();
			if (own.conflictsWith(other) && !own.isSettledWith(other)) {
				return false;
			}
		}
		return true;
	}

	/** What two processes that can both move race for has been reported. */
	@Override
	public void looked(Expander expander, long[] states, int at) {
		for (int p = 0; p < expander.processCount(); p++) {
			for (int q = 0; q < p; q++) {
				Accesses own = expander.situation(p).accesses();
				Accesses other = expander.situation(q).accesses();
				if (own.conflictsWith(other) && expander.hasMove(p) && expander.hasMove(q)) {
					own.settleWith(other);
				}
			}
		}
	}
}
