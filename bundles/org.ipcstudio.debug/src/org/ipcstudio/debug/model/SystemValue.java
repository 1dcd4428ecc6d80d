package org.ipcstudio.debug.model;

import java.util.List;

import org.eclipse.debug.core.model.IValue;
import org.eclipse.debug.core.model.IVariable;

/** A value at the moment that is shown: that of a variable, what a channel holds, who has a lock, or a group of these. */
final class SystemValue extends SystemElement implements IValue {
	private final String type;
	private final String text;
	private final List<SystemVariable> parts;

	/**
	 * @param type  the type as the language writes it
	 * @param text  the value in one line
	 * @param parts what it consists of; empty if it is one value
	 */
	SystemValue(SystemDebugTarget target, String type, String text, List<SystemVariable> parts) {
		super(target);
		this.type = type;
		this.text = text;
		this.parts = List.copyOf(parts);
	}

	@Override
	public String getReferenceTypeName() {
		return type;
	}

	@Override
	public String getValueString() {
		return text;
	}

	@Override
	public boolean isAllocated() {
		return true;
	}

	@Override
	public IVariable[] getVariables() {
		return parts.toArray(IVariable[]::new);
	}

	@Override
	public boolean hasVariables() {
		return !parts.isEmpty();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SystemValue value && value.type.equals(type) && value.text.equals(text) && value.parts.equals(parts);
	}

	@Override
	public int hashCode() {
		return 31 * type.hashCode() + text.hashCode();
	}
}
