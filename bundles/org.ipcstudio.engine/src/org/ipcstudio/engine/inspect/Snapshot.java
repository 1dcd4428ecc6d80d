package org.ipcstudio.engine.inspect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.ipcstudio.engine.diagnosis.Diagnosis;
import org.ipcstudio.engine.diagnosis.Wait;
import org.ipcstudio.engine.evaluate.CompiledExpression;
import org.ipcstudio.engine.evaluate.Evaluation;
import org.ipcstudio.engine.inspect.ProcessView.Status;
import org.ipcstudio.engine.inspect.QueueView.EndView;
import org.ipcstudio.engine.inspect.QueueView.MessageView;
import org.ipcstudio.engine.kernel.AtomicState;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.EndInfo;
import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.LockInfo;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.Program.VariableInfo;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.operations.LockOperation;
import org.ipcstudio.engine.source.ProgramTexts;
import org.ipcstudio.engine.trace.ValueText;

/**
 * One state of a system as it can be shown: every process with its variables, every channel with its messages, all
 * memory and locks. It has a copy of the state and a kernel of its own, so it stays as it is while the run goes on, and
 * may be asked by any thread. Nothing is worked out before somebody asks for it; why processes wait costs more than the
 * rest.
 */
public final class Snapshot {
	private final CompiledSystem system;
	private final State state;
	private final Kernel kernel;
	private final Frames frames;
	private final Variables variables;
	private BitSet moving;
	private Diagnosis diagnosis;

	/**
	 * @param texts the texts of the file that the system was compiled from
	 * @param state copied
	 */
	public Snapshot(CompiledSystem system, ProgramTexts texts, State state) {
		this.system = system;
		this.state = state.copy();
		kernel = new Kernel(system, Forgetting.NOTHING);
		frames = new Frames(system, this.state, texts);
		variables = new Variables(system, this.state);
	}

	/** What it is a state of. */
	public CompiledSystem system() {
		return system;
	}

	/** Where a process is in its program; negative if it does not run. */
	public int location(int process) {
		return state.words[system.process(process).base()];
	}

	/** Whether a process runs and can go on. */
	public synchronized Status status(int process) {
		int location = location(process);
		if (location < 0) {
			return location == ProcessInfo.ENDED ? Status.ENDED : Status.NOT_STARTED;
		}
		return moving().get(process) ? Status.READY : Status.WAITING;
	}

	/** The state; only to be looked at. */
	State state() {
		return state;
	}

	/** A process. */
	public ProcessView process(int process) {
		return process(process, true);
	}

	/** @param reasons whether it is to be said why it waits, which is much work if nobody has asked yet */
	synchronized ProcessView process(int process, boolean reasons) {
		ProcessInfo info = system.process(process);
		Status status = status(process);
		int location = location(process);
		int line = location < 0 ? info.line() : info.program().code()[location].site().line();
		String operation = location < 0 ? "" : operation(process);
		boolean atomic = location >= 0 && state.words[info.base() + ProcessInfo.ATOMIC] != AtomicState.OUTSIDE;
		String words = switch (status) {
			case NOT_STARTED -> "has not been spawned yet";
			case ENDED -> "has ended";
			case READY -> "is at line %d: %s".formatted(line, operation);
			case WAITING -> reasons ? reason(process) : "waits";
		};
		return new ProcessView(process, info.name(), info.daemon(), status, location, line, operation, atomic, words);
	}

	private String reason(int process) {
		Diagnosis known = diagnosis != null ? diagnosis : Diagnosis.of(kernel, state, process);
		return known.reason(known.graph().waitOf(process));
	}

	/** All processes, in their order. */
	public synchronized List<ProcessView> processes() {
		diagnosis();
		return IntStream.range(0, system.processCount()).mapToObj(this::process).toList();
	}

	/** The statements in which a process is with the visible variables, the innermost first and its program last. */
	public List<FrameView> frames(int process) {
		return frames.of(process);
	}

	/** A variable of a process that runs. */
	VariableView local(int process, VariableInfo variable) {
		return variables.local(process, variable);
	}

	/** The shared variables of every memory, by its name. */
	public Map<String, List<VariableView>> memories() {
		return variables.shared();
	}

	/** A queue, by its number in the system. */
	public QueueView queue(int queue) {
		QueueInfo info = system.queue(queue);
		List<MessageView> messages = new ArrayList<>();
		for (int i = 0; i < state.count(queue); i++) {
			int origin = state.origin(queue, i);
			messages.add(new MessageView(ValueText.ofMessage(system, state, queue, i), sender(info, origin), origin == 0,
					name(state.awaitedBy(queue, i))));
		}
		boolean exists = info.existsWord() < 0 || state.words[info.existsWord()] != 0;
		return new QueueView(info, exists, messages, info.rightWord() < 0 ? "" : name(state.words[info.rightWord()]),
				Stream.concat(info.writeEnds().stream(), info.readEnds().stream()).map(this::end).toList());
	}

	/** Who has sent a message; where messages do not say it, it is known if only one process may send. */
	private String sender(QueueInfo queue, int origin) {
		if (origin > 0 && !queue.tracksSenders()) {
			return queue.senders().length == 1 ? system.process(queue.senders()[0]).name() : "";
		}
		return name(origin);
	}

	/** @param number 1 + a process, 0 for none */
	private String name(int number) {
		return number == 0 ? "" : system.process(number - 1).name();
	}

	private EndView end(EndInfo end) {
		return new EndView(system.process(end.process()).name(), end.write(), state.words[end.word()] != 0);
	}

	/** Who waits at a queue, for whatever reason. */
	public List<String> waitingAt(int queue) {
		return diagnosis().waits().stream().filter(wait -> wait.needs().stream()
				.anyMatch(need -> need.queue() != null && need.queue().id() == queue)).map(Wait::name).toList();
	}

	/** A lock or semaphore, by its number in the system. */
	public LockView lock(int lock) {
		LockInfo info = system.locks().get(lock);
		int value = state.words[info.word()];
		int count = info.semaphore() ? value : value == 0 ? 1 : 0;
		return new LockView(info.name(), info.semaphore(), info.semaphore() ? "" : name(value), count,
				waitingFor(lock));
	}

	/** Who waits for a lock is seen without a diagnosis: its next operation is about that one lock. */
	private synchronized List<String> waitingFor(int lock) {
		List<String> waiting = new ArrayList<>();
		for (int p = 0; p < system.processCount(); p++) {
			if (location(p) >= 0 && kernel.operation(state, p) instanceof LockOperation operation
					&& status(p) == Status.WAITING) {
				Context c = kernel.enter(state);
				c.enter(p);
				if (operation.lock(c) == lock) {
					waiting.add(system.process(p).name());
				}
			}
		}
		return waiting;
	}

	/** The buses and networks with what they carry. */
	public List<CarrierView> carriers() {
		return IntStream.range(0, system.carriers().size()).mapToObj(carrier -> new CarrierView(
				system.carriers().get(carrier), IntStream.range(0, system.queueCount()).mapToObj(system::queue)
						.filter(queue -> queue.carrier() == carrier).map(QueueInfo::name).toList())).toList();
	}

	/** Who waits, for whom and why. */
	public synchronized Diagnosis diagnosis() {
		if (diagnosis == null) {
			diagnosis = Diagnosis.of(kernel, state);
		}
		return diagnosis;
	}

	/**
	 * The value of an expression.
	 *
	 * @param process the instance for which it is asked; {@link CompiledExpression#NO_PROCESS} for one of the whole system
	 */
	public synchronized Evaluation evaluate(CompiledExpression expression, int process) {
		return expression.evaluate(kernel, state, process);
	}

	/** Who can move, or could if nobody were in the middle of an atomic block. */
	private BitSet moving() {
		if (moving == null) {
			moving = new BitSet();
			Moves moves = new Moves();
			kernel.moves(state, moves);
			for (int i = 0; i < moves.size(); i++) {
				moving.set(moves.process(i));
				if (moves.partner(i) >= 0) {
					moving.set(moves.partner(i));
				}
			}
			for (int p = 0; kernel.atomicRunner(state) >= 0 && p < system.processCount(); p++) {
				moving.set(p, moving.get(p) || kernel.canMove(state, p));
			}
		}
		return moving;
	}

	private String operation(int process) {
		Context c = kernel.enter(state);
		c.enter(process);
		Operation operation = kernel.operation(state, process);
		try {
			return operation.describe(c);
		} catch (FaultException e) {
			return "%s %s".formatted(operation.verb(), operation.object(c)).strip();
		}
	}
}
