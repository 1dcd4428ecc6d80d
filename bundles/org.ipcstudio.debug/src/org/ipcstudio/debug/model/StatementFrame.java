package org.ipcstudio.debug.model;

import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.model.IRegisterGroup;
import org.eclipse.debug.core.model.IStackFrame;
import org.eclipse.debug.core.model.IThread;
import org.eclipse.debug.core.model.IVariable;
import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.engine.inspect.FrameView;
import org.ipcstudio.language.SourceFile;

/** A statement at which a process stands or in which it is. To step over an outer one is to go on until it has been left. */
public final class StatementFrame extends SystemElement implements IStackFrame {
	private final ProcessThread thread;
	private final FrameVariables variables;
	private volatile FrameView view;

	StatementFrame(ProcessThread thread) {
		super(thread.getDebugTarget());
		this.thread = thread;
		variables = new FrameVariables(getDebugTarget(), thread.process());
	}

	/** Shows a statement. */
	void show(FrameView newView) {
		view = newView;
	}

	synchronized void noteStand() {
		variables.noteStand();
	}

	/** What it shows: a statement, a branch of a {@code select}, or the process. */
	public EObject statement() {
		return view.element();
	}

	/** The text in which it stands. */
	public SourceFile source() {
		return getDebugTarget().texts().file();
	}

	/** Whether it is the innermost one, at which the process stands. */
	public boolean isTop() {
		return thread.getTopStackFrame() == this;
	}

	@Override
	public ProcessThread getThread() {
		return thread;
	}

	@Override
	public synchronized IVariable[] getVariables() {
		return variables.get(view);
	}

	@Override
	public boolean hasVariables() {
		return thread.isSuspended();
	}

	@Override
	public int getLineNumber() {
		return view.line();
	}

	/** Unknown: the platform marks the line. */
	@Override
	public int getCharStart() {
		return -1;
	}

	@Override
	public int getCharEnd() {
		return -1;
	}

	/** Its text on one line, without the block that it opens. */
	@Override
	public String getName() {
		return view.text();
	}

	@Override
	public IRegisterGroup[] getRegisterGroups() {
		return new IRegisterGroup[0];
	}

	@Override
	public boolean hasRegisterGroups() {
		return false;
	}

	@Override
	public boolean canStepInto() {
		return thread.canStepInto();
	}

	@Override
	public boolean canStepOver() {
		return thread.canStepOver();
	}

	@Override
	public boolean canStepReturn() {
		return thread.canStepReturn();
	}

	@Override
	public boolean isStepping() {
		return thread.isStepping();
	}

	@Override
	public void stepInto() throws DebugException {
		thread.stepInto();
	}

	@Override
	public void stepOver() throws DebugException {
		thread.stepOver(view.element());
	}

	@Override
	public void stepReturn() throws DebugException {
		thread.stepReturn();
	}

	@Override
	public boolean canResume() {
		return thread.canResume();
	}

	@Override
	public boolean canSuspend() {
		return thread.canSuspend();
	}

	@Override
	public boolean isSuspended() {
		return thread.isSuspended();
	}

	@Override
	public void resume() {
		thread.resume();
	}

	@Override
	public void suspend() {
		thread.suspend();
	}

	@Override
	public boolean canTerminate() {
		return thread.canTerminate();
	}

	@Override
	public boolean isTerminated() {
		return thread.isTerminated();
	}

	@Override
	public void terminate() {
		thread.terminate();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == IThread.class || type == ProcessThread.class ? type.cast(thread) : super.getAdapter(type);
	}
}
