package org.ipcstudio.engine.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.operations.LockOperation;
import org.ipcstudio.engine.simulate.RunObserver;

/**
 * Writes down a run as it goes on. A recording that holds the beginning of the run already is carried on: what it holds is
 * passed over, and only what comes behind it is added. Used for one run, by its thread.
 */
public final class Recorder implements RunObserver {
	private final Recording recording;
	private final CompiledSystem system;
	private final int known;
	private final List<List<Integer>> senders = new ArrayList<>();
	private final Map<Long, Integer> carried = new HashMap<>();
	private final int[] carriedCount;
	private final LockWatch locks;
	private final boolean[] alive;
	private State state;
	private int moment;
	private long now;
	private boolean locking;

	/**
	 * Goes on with a recording behind its last moment.
	 *
	 * @param recording empty, or the beginning of the run that is observed
	 */
	public Recorder(Recording recording) {
		this.recording = recording;
		system = recording.system();
		known = recording.length();
		recording.truncate(known);
		locks = new LockWatch(recording);
		alive = new boolean[system.processCount()];
		carriedCount = new int[system.carriers().size()];
		for (int queue = 0; queue < system.queueCount(); queue++) {
			senders.add(new ArrayList<>());
		}
	}

	/** Whether what happens now is to be written down. */
	private boolean isNew() {
		return moment >= known;
	}

	@Override
	public void started(State initial, Effects effects) {
		state = initial;
		for (int queue = 0; queue < state.queueCount(); queue++) {
			for (int i = senders.get(queue).size(); i < state.count(queue); i++) {
				senders.get(queue).add(0);
			}
			count(queue);
		}
		for (int process = 0; process < alive.length; process++) {
			lookAtLife(process);
		}
		locks.look(state, 0, 0, isNew());
		if (known == 0) {
			recording.moved(state, effects.fault());
		}
	}

	private void count(int queue) {
		if (isNew()) {
			recording.counts(queue, senders.get(queue).size(), moment);
		}
	}

	@Override
	public void moving(long number, long time, Moves moves, int move) {
		moment = (int) number;
		now = time;
		int process = moves.process(move);
		int location = location(process);
		locking = system.process(process).program().code()[location] instanceof LockOperation;
		if (moment > known) {
			recording.add(time, process, moves.partner(move), moves.kind(move), move, location);
		}
	}

	@Override
	public void moved(State after, Effects effects) {
		for (int i = 0; i < effects.size(); i++) {
			lookAtLife(effects.process(i));
		}
		if (effects.fault() != null) {
			lookAtLife(effects.fault().process());
		}
		if (locking) {
			locks.look(state, moment, now, isNew());
			locking = false;
		}
		if (moment > known) {
			recording.moved(after, effects.fault());
		}
	}

	private int location(int process) {
		return state.words[system.process(process).base() + ProcessInfo.LOCATION];
	}

	/** Notes it if a process has started or ended; whoever ends gives up its locks. */
	private void lookAtLife(int process) {
		boolean lives = location(process) >= 0;
		if (lives == alive[process]) {
			return;
		}
		alive[process] = lives;
		locking |= !lives;
		if (isNew()) {
			recording.lives(process, lives, moment, now);
		}
	}

	private void note(MoveEffect effect, int queue, int origin) {
		if (moment > known) {
			recording.setEffect(effect, queue, origin);
		}
	}

	@Override
	public void sent(int process, int queue) {
		senders.get(queue).add(moment);
		count(queue);
		note(MoveEffect.SENT, queue, 0);
	}

	@Override
	public void received(int process, int queue, int index) {
		note(MoveEffect.RECEIVED, queue, senders.get(queue).remove(index));
		count(queue);
	}

	@Override
	public void passed(int sender, int receiver, int queue) {
		note(MoveEffect.PASSED, queue, 0);
	}

	@Override
	public void lost(int queue, int messages) {
		note(MoveEffect.LOST, queue, 0);
	}

	@Override
	public void withdrawn(int queue, int index) {
		note(MoveEffect.WITHDRAWN, queue, senders.get(queue).remove(index));
		count(queue);
	}

	@Override
	public void cleared(int queue) {
		senders.get(queue).clear();
		count(queue);
	}

	@Override
	public void waits(int process, boolean begins, long time) {
		if (isNew()) {
			recording.waits(process, begins, location(process), moment, time);
		}
	}

	@Override
	public void works(int process, boolean begins, long time) {
		if (isNew()) {
			recording.works(process, begins, moment, time);
		}
	}

	@Override
	public void carries(int queue, int sender, int receiver, long ticket, long time) {
		int carrier = system.queue(queue).carrier();
		int index = carriedCount[carrier]++;
		carried.put(ticket, index);
		if (isNew()) {
			recording.carries(carrier, queue, sender, moment, time);
		}
	}

	@Override
	public void delivers(int queue, long ticket, long time) {
		Integer index = carried.remove(ticket);
		if (index != null && isNew()) {
			recording.delivers(system.queue(queue).carrier(), index, moment, time);
		}
	}
}
