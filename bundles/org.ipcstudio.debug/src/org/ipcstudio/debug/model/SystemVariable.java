package org.ipcstudio.debug.model;

import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.model.IValue;
import org.eclipse.debug.core.model.IVariable;

/**
 * A variable of a process, a channel, shared memory, a lock, or a group of these, as a frame sees it. A run is what it is:
 * values are looked at and not changed. Two are equal if they are the same thing of the same process, so that what is opened
 * in a view stays open from one stand to the next.
 */
final class SystemVariable extends SystemElement implements IVariable {
	/** The kinds of variables, for whoever shows them. */
	enum Kind {
		LOCAL, GROUP, CHANNEL, MESSAGE, MEMORY, LOCK
	}

	private final Kind kind;
	private final String owner;
	private final String path;
	private final String name;
	private final SystemValue value;
	private final boolean changed;

	/**
	 * @param owner   the process that sees it
	 * @param path    its name with those of what it is in
	 * @param changed whether it had another value at the last stand
	 */
	SystemVariable(Kind kind, String owner, String path, String name, SystemValue value, boolean changed) {
		super(value.getDebugTarget());
		this.kind = kind;
		this.owner = owner;
		this.path = path;
		this.name = name;
		this.value = value;
		this.changed = changed;
	}

	Kind kind() {
		return kind;
	}

	@Override
	public IValue getValue() {
		return value;
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public String getReferenceTypeName() {
		return value.getReferenceTypeName();
	}

	@Override
	public boolean hasValueChanged() {
		return changed;
	}

	@Override
	public void setValue(String expression) throws DebugException {
		throw refused(Messages.SystemVariable_notChanged);
	}

	@Override
	public void setValue(IValue newValue) throws DebugException {
		throw refused(Messages.SystemVariable_notChanged);
	}

	@Override
	public boolean supportsValueModification() {
		return false;
	}

	@Override
	public boolean verifyValue(String expression) {
		return false;
	}

	@Override
	public boolean verifyValue(IValue newValue) {
		return false;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SystemVariable variable && variable.getDebugTarget() == getDebugTarget()
				&& variable.owner.equals(owner) && variable.path.equals(path);
	}

	@Override
	public int hashCode() {
		return 31 * owner.hashCode() + path.hashCode();
	}
}
