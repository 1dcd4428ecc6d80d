package org.ipcstudio.debug.model;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IBreakpointManager;
import org.eclipse.debug.core.IBreakpointManagerListener;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.debug.core.model.IDebugTarget;
import org.eclipse.debug.core.model.IMemoryBlock;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.core.model.IThread;
import org.ipcstudio.debug.breakpoints.BreakpointRule;
import org.ipcstudio.debug.breakpoints.Hit;
import org.ipcstudio.debug.breakpoints.SystemBreakpoint;
import org.ipcstudio.debug.run.Goal;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.PlaybackListener;
import org.ipcstudio.debug.run.RunSession;
import org.ipcstudio.debug.run.RunView;
import org.ipcstudio.debug.run.SessionListener;
import org.ipcstudio.debug.run.Suspension;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.source.Lines;
import org.ipcstudio.engine.source.LocationSet;
import org.ipcstudio.engine.source.ProgramTexts;

/**
 * A run as the Debug platform sees it. Processes go on and stand together, because there is one virtual time: to resume or
 * suspend a thread is to do it with the whole run. What the session tells becomes events, in its thread and its order; each
 * is fired once. A run that goes on is told of by the target, a step by the thread that steps.
 */
public final class SystemDebugTarget extends SystemElement implements IDebugTarget, SessionListener {
	/** The identifier of the debug model. */
	public static final String MODEL = SystemBreakpoint.MODEL;

	private final ILaunch launch;
	private final RunSession session;
	private final IProcess process;
	private final ShownMoment moment;
	private final ProgramTexts texts;
	private final List<ProcessThread> threads = new ArrayList<>();
	private final BreakpointRule breakpoints;
	private final IBreakpointManagerListener enablement;
	private volatile Suspension stand;
	private volatile Goal way;
	private final PlaybackListener scrubbing = new PlaybackListener() {
		@Override
		public void moved(Playback playback) {
			shownMomentChanged();
		}
	};

	/**
	 * Adds a target to a launch.
	 *
	 * @param session not started yet
	 * @param process what stands for the run in the console
	 */
	public static SystemDebugTarget open(ILaunch launch, RunSession session, IProcess process) {
		SystemDebugTarget target = new SystemDebugTarget(launch, session, process);
		session.setStopRule(target.breakpoints);
		session.addListener(target);
		session.playback().addListener(target.scrubbing);
		target.armBreakpoints();
		launch.setSourceLocator(new SourceLookup());
		launch.addDebugTarget(target);
		target.fire(DebugEvent.CREATE, DebugEvent.UNSPECIFIED);
		return target;
	}

	private SystemDebugTarget(ILaunch launch, RunSession session, IProcess process) {
		super(null);
		this.launch = launch;
		this.session = session;
		this.process = process;
		texts = new ProgramTexts(session.playback().source().source());
		moment = new ShownMoment(session.playback(), texts);
		breakpoints = new BreakpointRule(system(), texts);
		enablement = breakpoints::setEnabled;
		for (int p = 0; p < system().processCount(); p++) {
			threads.add(new ProcessThread(this, p));
		}
	}

	private void armBreakpoints() {
		IBreakpointManager manager = DebugPlugin.getDefault().getBreakpointManager();
		manager.addBreakpointListener(this);
		manager.addBreakpointManagerListener(enablement);
		breakpoints.setEnabled(manager.isEnabled());
		for (IBreakpoint breakpoint : manager.getBreakpoints(MODEL)) {
			breakpointAdded(breakpoint);
		}
	}

	CompiledSystem system() {
		return session.playback().source().system();
	}

	ProgramTexts texts() {
		return texts;
	}

	ShownMoment moment() {
		return moment;
	}

	/** Who drives the run. */
	public RunSession session() {
		return session;
	}

	/** What shows the run. */
	public Playback playback() {
		return session.playback();
	}

	/** The thread of a process, by its index in the system. */
	public ProcessThread thread(int index) {
		return threads.get(index);
	}

	@Override
	public SystemDebugTarget getDebugTarget() {
		return this;
	}

	@Override
	public ILaunch getLaunch() {
		return launch;
	}

	@Override
	public IProcess getProcess() {
		return process;
	}

	@Override
	public IThread[] getThreads() {
		return isTerminated() ? new IThread[0] : threads.toArray(IThread[]::new);
	}

	@Override
	public boolean hasThreads() {
		return !isTerminated();
	}

	@Override
	public String getName() {
		return playback().title();
	}

	@Override
	public boolean supportsBreakpoint(IBreakpoint breakpoint) {
		return breakpoint instanceof SystemBreakpoint && breakpoint.getMarker() != null
				&& playback().source().workspaceFile().filter(breakpoint.getMarker().getResource()::equals).isPresent();
	}

	@Override
	public boolean canTerminate() {
		return !isTerminated();
	}

	@Override
	public boolean isTerminated() {
		return session.isTerminated();
	}

	@Override
	public void terminate() {
		session.terminate();
	}

	@Override
	public boolean canResume() {
		return session.isSuspended();
	}

	@Override
	public boolean canSuspend() {
		return !session.isSuspended() && !isTerminated();
	}

	@Override
	public boolean isSuspended() {
		return session.isSuspended();
	}

	@Override
	public void resume() {
		session.pursue(Goal.resume());
	}

	@Override
	public void suspend() {
		session.suspend();
	}

	/**
	 * Goes on until a process comes to a line.
	 *
	 * @param line    from 1; if no process stops in it, the next line in which one does
	 * @param process the only process that counts; -1 for any
	 * @return whether there is such a line
	 */
	public boolean runToLine(int line, int process) {
		Lines lines = new Lines(system(), texts);
		OptionalInt nearest = lines.nearest(line);
		if (nearest.isEmpty()) {
			return false;
		}
		LocationSet places = lines.arrivals(nearest.getAsInt());
		return session.pursue(new Goal(Goal.Kind.RUN_TO, -1, -1, run -> hasCome(run, places, process)));
	}

	private boolean hasCome(RunView run, LocationSet places, int process) {
		Effects effects = run.kernel().effects();
		for (int i = 0; i < effects.size(); i++) {
			int one = effects.process(i);
			if ((process < 0 || one == process) && places.contains(one, run.state().words[system().process(one).base()])) {
				return true;
			}
		}
		return false;
	}

	@Override
	public void resumed(RunSession resumed, Goal goal) {
		stand = null;
		way = goal;
		SystemElement source = goal.process() < 0 ? this : thread(goal.process());
		source.fire(DebugEvent.RESUME, RunEvents.resumeDetail(goal));
	}

	@Override
	public void suspended(RunSession suspended, Suspension suspension) {
		stand = suspension;
		way = null;
		threads.forEach(ProcessThread::noteStand);
		DebugPlugin.getDefault().fireDebugEventSet(RunEvents.suspended(this, suspension));
	}

	/** Why the run stands; null while it goes on. */
	public Suspension stand() {
		return stand;
	}

	/** The breakpoints at which a process has stopped the run. */
	IBreakpoint[] breakpointsOf(int process) {
		Suspension now = stand;
		boolean hit = now != null && now.reason() instanceof Hit reason && reason.process() == process;
		return hit ? ((Hit) now.reason()).breakpoints().toArray(IBreakpoint[]::new) : new IBreakpoint[0];
	}

	/** Whether the run goes on for a step of a process. */
	boolean isStepping(int process) {
		Goal goal = way;
		return goal != null && goal.isStep() && goal.process() == process;
	}

	@Override
	public void terminated(RunSession terminated) {
		stand = null;
		playback().removeListener(scrubbing);
		IBreakpointManager manager = DebugPlugin.getDefault().getBreakpointManager();
		manager.removeBreakpointListener(this);
		manager.removeBreakpointManagerListener(enablement);
		fire(DebugEvent.TERMINATE, DebugEvent.UNSPECIFIED);
	}

	/** Somebody has gone to another moment while the run stands, as with the timeline. */
	private void shownMomentChanged() {
		if (session.isSuspended()) {
			threads.forEach(ProcessThread::noteStand);
			fire(DebugEvent.CHANGE, DebugEvent.CONTENT);
		}
	}

	@Override
	public void breakpointAdded(IBreakpoint breakpoint) {
		if (supportsBreakpoint(breakpoint)) {
			breakpoints.arm((SystemBreakpoint) breakpoint);
		}
	}

	@Override
	public void breakpointRemoved(IBreakpoint breakpoint, IMarkerDelta delta) {
		breakpoints.disarm(breakpoint);
	}

	@Override
	public void breakpointChanged(IBreakpoint breakpoint, IMarkerDelta delta) {
		breakpointAdded(breakpoint);
	}

	@Override
	public boolean canDisconnect() {
		return false;
	}

	@Override
	public void disconnect() {
		// a run has no life without its debugger
	}

	@Override
	public boolean isDisconnected() {
		return false;
	}

	@Override
	public boolean supportsStorageRetrieval() {
		return false;
	}

	@Override
	public IMemoryBlock getMemoryBlock(long startAddress, long length) {
		return null;
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == Playback.class) {
			return type.cast(playback());
		}
		if (type == RunSession.class) {
			return type.cast(session);
		}
		return type == ILaunch.class ? type.cast(launch) : super.getAdapter(type);
	}
}
