package org.ipcstudio.checker.space;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Consumer;

import org.ipcstudio.engine.diagnosis.Diagnosis;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Fault;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.LockInfo;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.PropertyInfo;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.SharedInfo;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.trace.Step;
import org.ipcstudio.engine.trace.StepDescriber;
import org.ipcstudio.engine.trace.StepRecorder;
import org.ipcstudio.engine.trace.TraceEvent;
import org.ipcstudio.engine.trace.ValueText;

/**
 * Says in words what the states and moves of a {@link StateSpace} are. Holds a kernel, so it is used by one thread; to
 * make one is cheap.
 */
public final class StateWords {
	/** Messages of one channel that are shown; more are counted. */
	private static final int SHOWN_MESSAGES = 4;

	private final StateSpace space;
	private final CompiledSystem system;
	private final Kernel kernel;
	private final StepDescriber describer;
	private final Moves moves = new Moves();

	/**
	 * Something that has a name, and how it is in a state.
	 *
	 * @param name {@code Philosopher[0]}
	 * @param text {@code receive from Fork[1] (line 12), waits}
	 */
	public record Line(String name, String text) {
	}

	public StateWords(StateSpace space) {
		this.space = space;
		system = space.system();
		kernel = new Kernel(system, Forgetting.NOTHING);
		describer = new StepDescriber(kernel);
	}

	/** What a move is; its number is one more than the depth of the state. */
	public Step step(int state, int pick) {
		State content = space.content(state);
		kernel.moves(content, moves);
		Step step = describer.describe(content, moves, pick, space.depth(state) + 1L, 0);
		int target = space.target(state, pick);
		Fault fault = target < 0 ? null : space.fault(target);
		return fault == null ? step : step.withNote(fault.message());
	}

	/** What has led to a state, in a few words: {@code Start}, {@code Philosopher[0]: lock Fork[0]}. */
	public String label(int state) {
		if (state == 0) {
			return "Start";
		}
		Step step = step(space.predecessor(state), space.pick(state));
		return step.process() + ": " + step.action();
	}

	/** The steps of a shortest path to a state, of a space that begins at the initial state. */
	public List<Step> steps(int state) {
		return StepRecorder.steps(new Kernel(system, Forgetting.NOTHING), space.path(state));
	}

	/** Records a shortest path to a state, with the waits on it, of a space that begins at the initial state. */
	public void record(int state, Consumer<? super TraceEvent> sink) {
		StepRecorder recorder = new StepRecorder(new Kernel(system, Forgetting.NOTHING), sink);
		for (int pick : space.path(state)) {
			recorder.make(pick);
		}
	}

	/** Where every process stands, in the order of the system. */
	public List<Line> processes(int state) {
		State content = space.content(state);
		List<Line> lines = new ArrayList<>();
		for (int process = 0; process < system.processCount(); process++) {
			lines.add(new Line(system.process(process).name(), place(state, content, process)));
		}
		return lines;
	}

	private String place(int state, State content, int process) {
		Operation operation = kernel.operation(content, process);
		if (operation == null) {
			boolean ended = content.words[system.process(process).base()] == ProcessInfo.ENDED;
			return ended ? "ended" : "not started";
		}
		Context context = kernel.enter(content);
		context.enter(process);
		String where = "%s %s".formatted(operation.verb(), operation.object(context)).strip();
		boolean moving = space.moves(state).stream().anyMatch(move -> move.involves(process));
		boolean broken = space.fault(state) != null;
		return "%s (line %d)%s".formatted(where, operation.site().line(),
				moving || broken || space.has(state, StateMark.IN_ATOMIC) ? "" : ", waits");
	}

	/** What channels hold, the values of shared variables, locks and semaphores, in the order of the system. */
	public List<Line> objects(int state) {
		State content = space.content(state);
		List<Line> lines = new ArrayList<>();
		for (int queue = 0; queue < system.queueCount(); queue++) {
			QueueInfo info = system.queue(queue);
			if (!info.isRendezvous()) {
				lines.add(new Line(info.name(), messages(content, info)));
			}
		}
		for (SharedInfo variable : system.shared()) {
			lines.add(new Line(variable.name(), ValueText.of(system, variable.type(), content.words[variable.word()])));
		}
		for (LockInfo lock : system.locks()) {
			int value = content.words[lock.word()];
			lines.add(new Line(lock.name(), lock.semaphore() ? Integer.toString(value)
					: value == 0 ? "free" : "held by " + system.process(value - 1).name()));
		}
		return lines;
	}

	private String messages(State content, QueueInfo queue) {
		int count = content.count(queue.id());
		if (queue.existsWord() >= 0 && content.words[queue.existsWord()] == 0) {
			return "absent";
		}
		StringJoiner messages = new StringJoiner(", ");
		messages.setEmptyValue("empty");
		for (int i = 0; i < Math.min(count, SHOWN_MESSAGES); i++) {
			messages.add(ValueText.ofMessage(system, content, queue.id(), i));
		}
		return count <= SHOWN_MESSAGES ? messages.toString()
				: messages + " and " + (count - SHOWN_MESSAGES) + " more";
	}

	/** What is wrong in a state, in a full sentence; empty where nothing is, and where nothing is known to be. */
	public Optional<String> defect(int state) {
		Fault fault = space.fault(state);
		if (fault != null) {
			return Optional.of("%s fails in line %d: %s.".formatted(system.process(fault.process()).name(),
					fault.site().line(), fault.message()));
		}
		List<PropertyInfo> violated = space.violated(state);
		if (!violated.isEmpty()) {
			PropertyInfo property = violated.get(0);
			return Optional.of("`%s` in line %d %s.".formatted(property.text(), property.line(),
					space.has(state, StateMark.ASSERTION) ? "does not hold" : "cannot be evaluated"));
		}
		if (!space.stuck(state).isEmpty()) {
			return Optional.of(Diagnosis.of(kernel, space.content(state))
					.explain(space.stuck(state).stream().boxed().toList()).summary());
		}
		return Optional.empty();
	}
}
