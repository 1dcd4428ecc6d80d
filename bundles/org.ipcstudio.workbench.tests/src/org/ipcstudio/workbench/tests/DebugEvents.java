package org.ipcstudio.workbench.tests;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IDebugEventSetListener;
import org.eclipse.debug.core.model.IDebugElement;
import org.eclipse.debug.core.model.IDebugTarget;

/** Writes down the events that a debug target and its threads fire, in their order. */
final class DebugEvents implements IDebugEventSetListener, AutoCloseable {
	private final List<DebugEvent> events = new ArrayList<>();

	DebugEvents() {
		DebugPlugin.getDefault().addDebugEventListener(this);
	}

	@Override
	public synchronized void handleDebugEvents(DebugEvent[] set) {
		events.addAll(List.of(set));
	}

	/** The events of a target and its elements up to now. */
	synchronized List<DebugEvent> of(IDebugTarget target) {
		return events.stream().filter(event -> event.getSource() instanceof IDebugElement element
				&& element.getDebugTarget() == target).toList();
	}

	/** How many events of a kind an element itself has fired. */
	synchronized long count(Object source, int kind) {
		return events.stream().filter(event -> event.getSource() == source && event.getKind() == kind).count();
	}

	synchronized void forget() {
		events.clear();
	}

	@Override
	public void close() {
		DebugPlugin.getDefault().removeDebugEventListener(this);
	}
}
