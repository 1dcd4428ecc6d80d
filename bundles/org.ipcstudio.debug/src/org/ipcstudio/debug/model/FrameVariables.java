package org.ipcstudio.debug.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.debug.core.model.IVariable;
import org.ipcstudio.debug.model.SystemVariable.Kind;
import org.ipcstudio.engine.inspect.FrameView;
import org.ipcstudio.engine.inspect.LockView;
import org.ipcstudio.engine.inspect.QueueView;
import org.ipcstudio.engine.inspect.QueueView.MessageView;
import org.ipcstudio.engine.inspect.Snapshot;
import org.ipcstudio.engine.inspect.VariableView;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.LockInfo;
import org.ipcstudio.engine.kernel.QueueInfo;

/**
 * The variables that a frame sees: those of the process that are visible at its statement; then the channels, the shared
 * memory and the locks of the system as far as the process may use them. Knows which values are other ones than at the
 * last stand at which somebody looked.
 */
final class FrameVariables {
	private final SystemDebugTarget target;
	private final int process;
	private final String owner;
	private Map<String, String> before = Map.of();
	private Map<String, String> now = new HashMap<>();

	FrameVariables(SystemDebugTarget target, int process) {
		this.target = target;
		this.process = process;
		owner = target.system().process(process).name();
	}

	/** The run stands at another moment. */
	void noteStand() {
		if (!now.isEmpty()) {
			before = now;
			now = new HashMap<>();
		}
	}

	IVariable[] get(FrameView frame) {
		Snapshot snapshot = target.moment().snapshot();
		List<IVariable> variables = new ArrayList<>();
		frame.variables().forEach(variable -> variables.add(variable(Kind.LOCAL, "", variable))); //$NON-NLS-1$
		addGroup(variables, Messages.FrameVariables_channels, channels(snapshot));
		addGroup(variables, Messages.FrameVariables_memory, memories(snapshot));
		addGroup(variables, Messages.FrameVariables_locks, locks(snapshot));
		return variables.toArray(IVariable[]::new);
	}

	private void addGroup(List<IVariable> variables, String name, List<SystemVariable> members) {
		if (!members.isEmpty()) {
			variables.add(new SystemVariable(Kind.GROUP, owner, name, name,
					new SystemValue(target, "", Integer.toString(members.size()), members), false)); //$NON-NLS-1$
		}
	}

	private SystemVariable variable(Kind kind, String prefix, VariableView variable) {
		String path = prefix + variable.name();
		List<SystemVariable> elements = variable.elements().stream().map(element -> variable(kind, prefix, element)).toList();
		return variable(kind, path, variable.name(), variable.type(), variable.value(), elements);
	}

	private SystemVariable variable(Kind kind, String path, String name, String type, String text, List<SystemVariable> parts) {
		now.put(path, text);
		boolean changed = before.containsKey(path) && !before.get(path).equals(text);
		return new SystemVariable(kind, owner, path, name, new SystemValue(target, type, text, parts), changed);
	}

	private List<SystemVariable> channels(Snapshot snapshot) {
		CompiledSystem system = target.system();
		List<SystemVariable> channels = new ArrayList<>();
		for (int queue = 0; queue < system.queueCount(); queue++) {
			QueueInfo info = system.queue(queue);
			if (contains(info.senders(), process) || contains(info.receivers(), process)) {
				channels.add(channel(snapshot.queue(queue)));
			}
		}
		return channels;
	}

	private static boolean contains(int[] processes, int process) {
		return Arrays.stream(processes).anyMatch(one -> one == process);
	}

	private SystemVariable channel(QueueView queue) {
		List<SystemVariable> messages = new ArrayList<>();
		for (int i = 0; i < queue.messages().size(); i++) {
			MessageView message = queue.messages().get(i);
			String sender = message.sender().isEmpty() ? "" : "  (" + message.sender() + ")"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			messages.add(variable(Kind.MESSAGE, queue.name() + "#" + i, "[" + i + "]", "", message.value() + sender, List.of())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		String contents = queue.messages().isEmpty() ? queue.occupancy()
				: queue.occupancy() + ": " + String.join(", ", queue.messages().stream().map(MessageView::value).limit(20).toList()); //$NON-NLS-1$ //$NON-NLS-2$
		return variable(Kind.CHANNEL, queue.name(), queue.name(), queue.info().parts().toString(), contents, messages);
	}

	private List<SystemVariable> memories(Snapshot snapshot) {
		List<SystemVariable> memories = new ArrayList<>();
		snapshot.memories().forEach((name, members) -> {
			List<SystemVariable> shown = members.stream().map(member -> variable(Kind.MEMORY, name + ".", member)).toList(); //$NON-NLS-1$
			memories.add(variable(Kind.MEMORY, name, name, "", Integer.toString(members.size()), shown)); //$NON-NLS-1$
		});
		return memories;
	}

	private List<SystemVariable> locks(Snapshot snapshot) {
		List<SystemVariable> locks = new ArrayList<>();
		List<LockInfo> infos = target.system().locks();
		for (int lock = 0; lock < infos.size(); lock++) {
			if (contains(infos.get(lock).users(), process)) {
				LockView view = snapshot.lock(lock);
				locks.add(variable(Kind.LOCK, view.name(), view.name(), "", view.words(), List.of())); //$NON-NLS-1$
			}
		}
		return locks;
	}
}
