package org.ipcstudio.debug.breakpoints;

import java.util.OptionalInt;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.source.Lines;
import org.ipcstudio.engine.source.LocationSet;
import org.ipcstudio.engine.source.NodeElements;
import org.ipcstudio.engine.source.NodeUse;
import org.ipcstudio.engine.source.ProgramTexts;
import org.ipcstudio.language.types.Rights.Right;

/** Makes of a breakpoint what recognises it in the runs of one system. */
final class Triggers {
	/** What never happens, such as a breakpoint on a node that the system does not have. */
	private static final Trigger NEVER = (run, accepts) -> Trigger.NOBODY;

	private final CompiledSystem system;
	private final Lines lines;

	Triggers(CompiledSystem system, ProgramTexts texts) {
		this.system = system;
		lines = new Lines(system, texts);
	}

	Trigger of(SystemBreakpoint breakpoint) throws CoreException {
		return switch (breakpoint) {
			case SystemLineBreakpoint line -> atLine(line);
			case SystemNodeBreakpoint node when node.event() == BreakpointEvent.DEADLOCK -> new DeadEnd();
			case SystemNodeBreakpoint node when isProcess(node.node()) && node.other().isEmpty() -> atProcess(node);
			case SystemNodeBreakpoint node -> atElements(node, elements(node));
			default -> NEVER;
		};
	}

	private Trigger atLine(SystemLineBreakpoint breakpoint) throws CoreException {
		OptionalInt line = lines.nearest(breakpoint.getLineNumber());
		if (line.isEmpty()) {
			return NEVER;
		}
		LocationSet places = lines.arrivals(line.getAsInt());
		Arrival.Place place = (run, process, location) -> places.contains(process, location);
		return breakpoint.event() == BreakpointEvent.WAITS ? new WaitBegin(place) : new Arrival(place);
	}

	private Trigger atProcess(SystemNodeBreakpoint breakpoint) {
		Arrival.Place place = (run, process, location) -> isNamed(process, breakpoint.node());
		return breakpoint.event() == BreakpointEvent.WAITS ? new WaitBegin(place) : new Arrival(place);
	}

	private Trigger atElements(SystemNodeBreakpoint breakpoint, NodeElements elements) {
		if (elements.isEmpty()) {
			return NEVER;
		}
		if (breakpoint.event() == BreakpointEvent.FULL) {
			return new Filling(elements.queues());
		}
		NodeUse use = new NodeUse(system, elements, Set.of(Right.values()));
		String user = isProcess(breakpoint.node()) ? breakpoint.node() : breakpoint.other();
		boolean anybody = user.isEmpty() || isProcess(breakpoint.node()) && isProcess(breakpoint.other());
		Arrival.Place place = (run, process, location) -> (anybody || isNamed(process, user))
				&& use.isAt(run.kernel(), run.state(), process, location);
		return breakpoint.event() == BreakpointEvent.WAITS ? new WaitBegin(place) : new Arrival(place);
	}

	private NodeElements elements(SystemNodeBreakpoint breakpoint) {
		if (isProcess(breakpoint.node()) && isProcess(breakpoint.other())) {
			return NodeElements.link(system, breakpoint.node(), breakpoint.other());
		}
		return NodeElements.named(system, isProcess(breakpoint.node()) ? breakpoint.other() : breakpoint.node());
	}

	private boolean isProcess(String name) {
		for (int process = 0; process < system.processCount(); process++) {
			if (isNamed(process, name)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a name means a process: its own, or that of its array. */
	boolean isNamed(int process, String name) {
		String own = system.process(process).name();
		return own.equals(name) || own.startsWith(name + "["); //$NON-NLS-1$
	}
}
