package org.ipcstudio.engine.diagnosis;

import java.util.BitSet;
import java.util.function.Predicate;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.State;

/** The prospects of all processes in one state, computed when they are asked for. */
final class Futures {
	private final CompiledSystem system;
	private final State state;
	private final KnownValues values;
	private final Prospects[] now;
	private final Prospects[] fresh;

	Futures(CompiledSystem system, State state) {
		this.system = system;
		this.state = state;
		values = new KnownValues(system, state);
		now = new Prospects[system.processCount()];
		fresh = new Prospects[system.processCount()];
	}

	boolean isAlive(int process) {
		return state.words[system.process(process).base()] >= 0;
	}

	boolean hasNotStarted(int process) {
		return state.words[system.process(process).base()] == ProcessInfo.NOT_STARTED;
	}

	/** What a process that is alive may still do from where it stands. */
	Prospects now(int process) {
		if (now[process] == null) {
			ProcessInfo info = system.process(process);
			now[process] = Reachability.from(info, state.words[info.base()], frame(process), values);
		}
		return now[process];
	}

	/** What a process may do when it is started afresh. */
	Prospects fresh(int process) {
		if (fresh[process] == null) {
			ProcessInfo info = system.process(process);
			int size = info.program().frameSize();
			fresh[process] = Reachability.from(info, 0, Frame.exact(new int[size], 0, size), values);
		}
		return fresh[process];
	}

	/** The evaluator, looking at a process as it is in the state. */
	KnownValues valuesOf(int process) {
		values.enter(system.process(process), frame(process));
		return values;
	}

	private Frame frame(int process) {
		ProcessInfo info = system.process(process);
		return Frame.exact(state.words, info.base(), info.program().frameSize());
	}

	/**
	 * Adds to {@code result} those who may do something: the candidate itself, and whoever may bring it to start, because
	 * the candidate could do it from its beginning.
	 *
	 * @param except a process that is not asked
	 */
	void addAble(int candidate, int except, Predicate<Prospects> ability, BitSet result) {
		if (candidate != except && isAlive(candidate) && ability.test(now(candidate))) {
			result.set(candidate);
		}
		if (system.process(candidate).parent() >= 0 && mayStart(candidate) && ability.test(fresh(candidate))) {
			addStarters(candidate, except, result);
		}
	}

	/** Adds to {@code result} everybody but {@code except} who may bring a process that is not running to start. */
	void addWhoMayStart(int process, int except, BitSet result) {
		if (mayStart(process)) {
			addStarters(process, except, result);
		}
	}

	/** Whether a process could do something from its beginning on, however far it has come. */
	boolean couldOnce(int process, Predicate<Prospects> ability) {
		return ability.test(fresh(process));
	}

	/** Whether a process is not running, or may come to its end and be started again. */
	private boolean mayStart(int process) {
		return !isAlive(process) || now(process).ends;
	}

	private void addStarters(int child, int except, BitSet result) {
		int parent = system.process(child).parent();
		if (parent < 0) {
			return;
		}
		if (parent != except && isAlive(parent) && now(parent).spawns.get(child)) {
			result.set(parent);
		}
		if (parent != except && mayStart(parent) && fresh(parent).spawns.get(child)) {
			addStarters(parent, except, result);
		}
	}

	/** The process that could start another one that is not running: its parent, or the nearest living ancestor; or -1. */
	int livingAncestor(int process) {
		int ancestor = system.process(process).parent();
		while (ancestor >= 0 && !isAlive(ancestor)) {
			ancestor = hasNotStarted(ancestor) ? system.process(ancestor).parent() : -1;
		}
		return ancestor;
	}
}
