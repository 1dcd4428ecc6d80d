package org.ipcstudio.debug.model;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.debug.core.model.IStackFrame;
import org.eclipse.debug.core.model.IThread;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.debug.run.Goal;
import org.ipcstudio.debug.run.RunSession;
import org.ipcstudio.engine.inspect.FrameView;
import org.ipcstudio.engine.inspect.ProcessView;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.source.Extent;
import org.ipcstudio.engine.source.Extents;

/**
 * A process. Its frames are the statement at which it stands and those around it, up to its program; a step is a move of
 * this process, while the others move as the scheduling says. The same frames stay the same objects from one stand to the
 * next, so that what is selected and opened stays so.
 */
public final class ProcessThread extends SystemElement implements IThread {
	private final ProcessInfo info;
	/** From the program inwards. */
	private final List<StatementFrame> frames = new ArrayList<>();
	private boolean stale = true;

	ProcessThread(SystemDebugTarget target, int process) {
		super(target);
		info = target.system().process(process);
	}

	/** The index of the process in its system. */
	public int process() {
		return info.id();
	}

	/** What the system knows of the process. */
	public ProcessInfo info() {
		return info;
	}

	private RunSession session() {
		return getDebugTarget().session();
	}

	/** The run stands at another moment. */
	synchronized void noteStand() {
		stale = true;
		frames.forEach(StatementFrame::noteStand);
	}

	/** How it stands with it at the moment that is shown. */
	public ProcessView view() {
		return getDebugTarget().moment().snapshot().process(info.id());
	}

	/** Where it stands at the moment that is shown: an index into its program, negative if it does not run. */
	int location() {
		return view().location();
	}

	@Override
	public synchronized IStackFrame[] getStackFrames() {
		if (!isSuspended()) {
			return new IStackFrame[0];
		}
		if (stale) {
			showFrames();
			stale = false;
		}
		return frames.reversed().toArray(IStackFrame[]::new);
	}

	private void showFrames() {
		List<FrameView> views = location() < 0 ? List.of() : getDebugTarget().moment().snapshot().frames(info.id()).reversed();
		while (frames.size() > views.size()) {
			frames.removeLast();
		}
		for (int depth = 0; depth < views.size(); depth++) {
			if (depth == frames.size()) {
				frames.add(new StatementFrame(this));
			}
			frames.get(depth).show(views.get(depth));
		}
	}

	@Override
	public boolean hasStackFrames() {
		return isSuspended() && location() >= 0;
	}

	@Override
	public IStackFrame getTopStackFrame() {
		IStackFrame[] all = getStackFrames();
		return all.length == 0 ? null : all[0];
	}

	@Override
	public int getPriority() {
		return info.priority();
	}

	@Override
	public String getName() {
		return info.name();
	}

	@Override
	public IBreakpoint[] getBreakpoints() {
		return getDebugTarget().breakpointsOf(info.id());
	}

	@Override
	public boolean canResume() {
		return isSuspended();
	}

	@Override
	public boolean canSuspend() {
		return getDebugTarget().canSuspend();
	}

	@Override
	public boolean isSuspended() {
		return session().isSuspended();
	}

	@Override
	public void resume() {
		getDebugTarget().resume();
	}

	@Override
	public void suspend() {
		getDebugTarget().suspend();
	}

	@Override
	public boolean canStepInto() {
		return isSuspended() && location() >= 0;
	}

	@Override
	public boolean canStepOver() {
		return canStepInto();
	}

	@Override
	public boolean canStepReturn() {
		return canStepInto();
	}

	@Override
	public boolean isStepping() {
		return !isSuspended() && getDebugTarget().isStepping(info.id());
	}

	@Override
	public void stepInto() throws DebugException {
		go(Goal.nextMoveOf(info.id()));
	}

	@Override
	public void stepOver() throws DebugException {
		go(leaving(Goal.Kind.STEP_OVER, new Extents(getDebugTarget().texts()).over(info.program(), runningLocation())));
	}

	@Override
	public void stepReturn() throws DebugException {
		go(leaving(Goal.Kind.STEP_RETURN, new Extents(getDebugTarget().texts()).out(info.program(), runningLocation())));
	}

	/** Steps until a statement, and what is nested in it, has been left. */
	void stepOver(EObject statement) throws DebugException {
		go(leaving(Goal.Kind.STEP_OVER, new Extents(getDebugTarget().texts()).over(info.program(), statement)));
	}

	/** Goes back to right before the last move of this process. */
	public void stepBack() throws DebugException {
		go(Goal.back(info.id()));
	}

	/** Whether there is a moment to go back to. */
	public boolean canStepBack() {
		return isSuspended() && getDebugTarget().playback().position() > 0;
	}

	private int runningLocation() throws DebugException {
		int location = location();
		if (location < 0) {
			throw refused(NLS.bind(Messages.ProcessThread_doesNotRun, info.name()));
		}
		return location;
	}

	private Goal leaving(Goal.Kind kind, Extent extent) {
		int word = info.base() + ProcessInfo.LOCATION;
		return Goal.movesOf(info.id(), kind, run -> extent.hasBeenLeft(run.state().words[word]));
	}

	private void go(Goal goal) throws DebugException {
		if (!session().pursue(goal)) {
			throw refused(Messages.ProcessThread_notSuspended);
		}
	}

	@Override
	public boolean canTerminate() {
		return getDebugTarget().canTerminate();
	}

	@Override
	public boolean isTerminated() {
		return getDebugTarget().isTerminated();
	}

	@Override
	public void terminate() {
		getDebugTarget().terminate();
	}
}
