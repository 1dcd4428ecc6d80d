package org.ipcstudio.engine.inspect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.ipcstudio.engine.inspect.Change.Kind;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.EndInfo;
import org.ipcstudio.engine.kernel.LockInfo;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.Program.VariableInfo;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.SharedInfo;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.trace.ValueText;

/** Finds what is different in two states: channels, memory and locks first, then variables and processes. */
public final class Changes {
	private final CompiledSystem system;
	private final State before;
	private final State after;
	private final Snapshot then;
	private final List<Change> found = new ArrayList<>();

	private Changes(Snapshot before, Snapshot after) {
		system = after.system();
		this.before = before.state();
		this.after = after.state();
		then = after;
	}

	/** All differences between two states of the same system. */
	public static List<Change> between(Snapshot before, Snapshot after) {
		return between(before, after, new BitSet());
	}

	/** @param moved processes that have moved, even if they are where they were, as in a loop */
	static List<Change> between(Snapshot before, Snapshot after, BitSet moved) {
		Changes changes = new Changes(before, after);
		changes.queues();
		changes.memory();
		changes.locks();
		changes.ends();
		changes.variables();
		changes.processes(moved);
		return List.copyOf(changes.found);
	}

	private void add(Kind kind, int process, String subject, String was, String is) {
		found.add(new Change(kind, process, subject, was, is));
	}

	private void queues() {
		for (int queue = 0; queue < system.queueCount(); queue++) {
			QueueInfo info = system.queue(queue);
			if (!messages(before, info).equals(messages(after, info))) {
				add(Kind.QUEUE, -1, info.name(), texts(before, info), texts(after, info));
			}
			if (differs(info.existsWord())) {
				boolean exists = after.words[info.existsWord()] != 0;
				add(Kind.MAILBOX, -1, info.name(), exists ? "absent" : "there", exists ? "there" : "absent");
			}
			if (differs(info.rightWord())) {
				add(Kind.RIGHT, -1, "the right to receive from " + info.name(), holder(before.words[info.rightWord()]),
						holder(after.words[info.rightWord()]));
			}
		}
	}

	private boolean differs(int word) {
		return word >= 0 && before.words[word] != after.words[word];
	}

	private static List<Integer> messages(State state, QueueInfo queue) {
		int count = state.count(queue.id());
		return count == 0 ? List.of()
				: Arrays.stream(state.messages(queue.id()), 0, count * queue.stride()).boxed().toList();
	}

	private String texts(State state, QueueInfo queue) {
		return ValueText.ofList(IntStream.range(0, state.count(queue.id()))
				.mapToObj(message -> ValueText.ofMessage(system, state, queue.id(), message)).toList());
	}

	private void memory() {
		for (SharedInfo variable : system.shared()) {
			if (differs(variable.word())) {
				add(Kind.SHARED, -1, variable.name(), ValueText.of(system, variable.type(), before.words[variable.word()]),
						ValueText.of(system, variable.type(), after.words[variable.word()]));
			}
		}
	}

	private void locks() {
		for (LockInfo lock : system.locks()) {
			if (differs(lock.word())) {
				int was = before.words[lock.word()];
				int is = after.words[lock.word()];
				add(Kind.LOCK, -1, lock.name(), lock.semaphore() ? Integer.toString(was) : holder(was),
						lock.semaphore() ? Integer.toString(is) : holder(is));
			}
		}
	}

	private String holder(int number) {
		return number == 0 ? "free" : "held by " + system.process(number - 1).name();
	}

	private void ends() {
		for (int p = 0; p < system.processCount(); p++) {
			for (EndInfo end : system.process(p).ends()) {
				if (differs(end.word())) {
					String held = after.words[end.word()] != 0 ? "open" : "closed";
					add(Kind.END, p, "%s end of %s that %s holds".formatted(end.write() ? "the write" : "the read",
							system.queue(end.queue()).name(), system.process(p).name()), held.equals("open") ? "closed" : "open", held);
				}
			}
		}
	}

	/** Only of processes that run in both states: others have no variables. */
	private void variables() {
		for (int p = 0; p < system.processCount(); p++) {
			ProcessInfo process = system.process(p);
			if (before.words[process.base()] >= 0 && after.words[process.base()] >= 0) {
				process.program().variables().forEach(variable -> variable(process, variable));
			}
		}
	}

	private void variable(ProcessInfo process, VariableInfo variable) {
		for (int i = 0; i < Math.max(1, variable.size()); i++) {
			int word = process.base() + variable.slot() + i;
			if (differs(word)) {
				String index = variable.size() == 0 ? "" : "[%d]".formatted(i);
				add(Kind.VARIABLE, process.id(), "%s.%s%s".formatted(process.name(), variable.name(), index),
						ValueText.of(system, variable.type(), before.words[word]),
						ValueText.of(system, variable.type(), after.words[word]));
			}
		}
	}

	private void processes(BitSet moved) {
		for (int p = 0; p < system.processCount(); p++) {
			ProcessInfo process = system.process(p);
			int was = before.words[process.base()];
			int is = after.words[process.base()];
			if (was != is || moved.get(p)) {
				add(Kind.PROCESS, p, process.name(), place(process, was), after(process, was, is));
			}
		}
	}

	private static String place(ProcessInfo process, int location) {
		return switch (location) {
			case ProcessInfo.NOT_STARTED -> "not started";
			case ProcessInfo.ENDED -> "ended";
			default -> "line " + process.program().code()[location].site().line();
		};
	}

	private String after(ProcessInfo process, int was, int is) {
		if (is < 0) {
			return is == ProcessInfo.ENDED ? "ends" : "has not started";
		}
		ProcessView view = then.process(process.id(), false);
		String verb = was == ProcessInfo.NOT_STARTED ? "starts and comes to" : was == is ? "comes again to" : "goes on to";
		return "%s line %d: %s".formatted(verb, view.line(), view.operation());
	}
}
