package org.ipcstudio.debug.breakpoints;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.debug.run.RunView;
import org.ipcstudio.debug.run.StopRule;
import org.ipcstudio.engine.evaluate.Evaluator;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.record.RecordedMove;
import org.ipcstudio.engine.source.ProgramTexts;

/**
 * Stops a run at breakpoints. Those may change while it goes on: they are armed anew in the thread that changes them, and
 * the thread of the run takes what is armed at each move. Each run counts its own hits.
 */
public final class BreakpointRule implements StopRule {
	private static final ArmedBreakpoint[] NONE = {};

	private final CompiledSystem system;
	private final Triggers triggers;
	private final Evaluator evaluator;
	private final Map<IBreakpoint, ArmedBreakpoint> all = new LinkedHashMap<>();
	private volatile ArmedBreakpoint[] armed = NONE;
	private volatile boolean enabled = true;

	/** @param texts the texts of the file that the system was compiled from */
	public BreakpointRule(CompiledSystem system, ProgramTexts texts) {
		this.system = system;
		triggers = new Triggers(system, texts);
		evaluator = new Evaluator(system, texts);
	}

	/** Arms a breakpoint, anew if it has changed; one that cannot be read is left out. */
	public synchronized void arm(SystemBreakpoint breakpoint) {
		try {
			all.put(breakpoint, new ArmedBreakpoint(breakpoint, triggers, evaluator));
		} catch (CoreException e) {
			ILog.of(BreakpointRule.class).log(e.getStatus());
			all.remove(breakpoint);
		}
		armed = all.values().toArray(ArmedBreakpoint[]::new);
	}

	/** Forgets a breakpoint. */
	public synchronized void disarm(IBreakpoint breakpoint) {
		all.remove(breakpoint);
		armed = all.values().toArray(ArmedBreakpoint[]::new);
	}

	/** Whether breakpoints stop the run at all. */
	public void setEnabled(boolean newEnabled) {
		enabled = newEnabled;
	}

	@Override
	public Object stop(RunView run) {
		return hit(run, false);
	}

	@Override
	public Object stopAtStart(RunView run) {
		return hit(run, true);
	}

	private Hit hit(RunView run, boolean atStart) {
		ArmedBreakpoint[] present = armed;
		if (present.length == 0 || !enabled) {
			return null;
		}
		List<IBreakpoint> hits = new ArrayList<>();
		int process = Trigger.NOBODY;
		String message = null;
		for (ArmedBreakpoint one : present) {
			int hitter = one.hitBy(run, atStart);
			if (hitter != Trigger.NOBODY) {
				hits.add(one.breakpoint());
				process = process == Trigger.NOBODY ? hitter : process;
				message = message == null ? message(run, one, hitter) : message;
			}
		}
		return hits.isEmpty() ? null : new Hit(hits, process, message);
	}

	private String message(RunView run, ArmedBreakpoint hit, int process) {
		if (hit.failure() != null) {
			return hit.failure();
		}
		ProcessInfo info = system.process(process);
		int location = Arrival.location(run, process);
		int line = location < 0 ? info.line() : info.program().code()[location].site().line();
		return switch (hit.breakpoint().event()) {
			case REACHED -> NLS.bind(Messages.BreakpointRule_reached, info.name(), line);
			case WAITS -> NLS.bind(Messages.BreakpointRule_waits, info.name(), line);
			case DEADLOCK -> NLS.bind(Messages.BreakpointRule_deadlock, info.name());
			case FULL -> full(run.move());
		};
	}

	private String full(RecordedMove move) {
		return NLS.bind(Messages.BreakpointRule_full, system.queue(move.queue()).name(), system.queue(move.queue()).capacity());
	}
}
