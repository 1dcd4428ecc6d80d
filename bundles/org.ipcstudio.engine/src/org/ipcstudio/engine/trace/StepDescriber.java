package org.ipcstudio.engine.trace;

import java.util.function.Supplier;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.SharedInfo;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.operations.Alternative;
import org.ipcstudio.engine.operations.AwaitReceipt;
import org.ipcstudio.engine.operations.ChooseBranch;
import org.ipcstudio.engine.operations.ChooseValue;
import org.ipcstudio.engine.operations.Communicate;
import org.ipcstudio.engine.operations.Delay;
import org.ipcstudio.engine.operations.LookAt;
import org.ipcstudio.engine.operations.ReadShared;
import org.ipcstudio.engine.operations.SendAlternative;
import org.ipcstudio.engine.operations.WriteShared;

/**
 * Says in words what a move is going to do. Looks at the state before the move and changes nothing but the scratch space
 * of its kernel; used by the thread of that kernel.
 */
public final class StepDescriber {
	private final Kernel kernel;
	private final CompiledSystem system;

	public StepDescriber(Kernel kernel) {
		this.kernel = kernel;
		system = kernel.system();
	}

	/**
	 * Describes a move.
	 *
	 * @param state  the state before it
	 * @param moves  the moves that the kernel has listed for this state
	 * @param move   which of them
	 * @param number the number of the step, from 1
	 * @param time   when it is made, in microseconds
	 */
	public Step describe(State state, Moves moves, int move, long number, long time) {
		Context c = kernel.enter(state);
		int process = moves.process(move);
		c.enter(process);
		Operation operation = kernel.operation(state, process);
		Draft draft = new Draft(operation, c);
		switch (operation) {
			case Communicate communicate -> communication(draft, c, communicate, moves, move);
			case AwaitReceipt receipt when moves.kind(move) == Moves.TIMEOUT -> {
				draft.action = "%s to %s: %s, the message is withdrawn".formatted(draft.operation, draft.on,
						passed(receipt.timeOut(), c));
			}
			case ReadShared read -> {
				draft.value = sharedValue(c, read);
				draft.action = "read %s (%s)".formatted(draft.on, draft.value);
			}
			case WriteShared write -> draft.value = valueOf(() -> write.shownValue(c));
			case LookAt look when moves.kind(move) == Moves.TAKE -> {
				draft.value = valueOf(() -> look.shownValue(c));
				draft.action = "%s (%s)".formatted(draft.action, draft.value);
			}
			case ChooseValue choose -> {
				draft.value = Integer.toString(moves.argument(move));
				draft.action = "pick %s = %s".formatted(draft.on, draft.value);
			}
			case ChooseBranch choose -> {
				draft.value = Integer.toString(moves.branch(move) + 1);
				draft.action = "choose branch " + draft.value;
			}
			default -> {
				// what the operation says of itself is enough
			}
		}
		if (draft.partner.isEmpty() && moves.partner(move) >= 0) {
			draft.partner = system.process(moves.partner(move)).name();
		}
		boolean atomic = kernel.atomicRunner(state) >= 0;
		return new Step(number, time, system.process(process).name(), draft.operation, draft.on, draft.value,
				draft.partner, draft.line, draft.action, move, atomic);
	}

	private void communication(Draft draft, Context c, Communicate communicate, Moves moves, int move) {
		int kind = moves.kind(move);
		int branch = moves.branch(move);
		if (kind == Moves.TIMEOUT) {
			Communicate.TimeOut timeOut = communicate.timeOuts().get(branch);
			draft.line = timeOut.site() == null ? draft.line : timeOut.site().line();
			draft.action = "%s: %s".formatted(plain(communicate, c), passed(timeOut.delay(), c));
		} else if (kind == Moves.ELSE) {
			boolean select = communicate.verb().equals("select");
			draft.action = select ? "select: nothing is ready"
					: "try %s: not possible now".formatted(communicate.describe(c));
		} else {
			alternative(draft, c, communicate.alternative(branch), moves, move);
		}
	}

	private static String plain(Communicate communicate, Context c) {
		return communicate.verb().equals("select") ? "select" : communicate.describe(c);
	}

	private void alternative(Draft draft, Context c, Alternative alternative, Moves moves, int move) {
		draft.operation = alternative.verb();
		draft.on = alternative.object(c);
		draft.line = alternative.site().line();
		draft.action = alternative.describe(c);
		int kind = moves.kind(move);
		if (alternative instanceof SendAlternative send) {
			draft.value = send.shownMessage(c);
			draft.action += switch (kind) {
				case Moves.DROP -> ": the network drops it";
				case Moves.ENDED -> ": nobody can read it any more";
				default -> "";
			};
		} else if (kind == Moves.ENDED) {
			draft.action += ": end of file";
		} else if (kind == Moves.TAKE) {
			message(draft, c, moves.partnerBranch(move), moves.argument(move));
			if (alternative.channel() == null) {
				draft.on = draft.partner;
			}
		}
	}

	private void message(Draft draft, Context c, int queue, int index) {
		draft.value = ValueText.ofMessage(system, c.state, queue, index);
		QueueInfo info = system.queue(queue);
		int origin = c.state.origin(queue, index);
		if (origin > 0 && info.tracksSenders()) {
			draft.partner = system.process(origin - 1).name();
		} else if (info.senders().length == 1 && origin > 0) {
			draft.partner = system.process(info.senders()[0]).name();
		}
	}

	private String sharedValue(Context c, ReadShared read) {
		int[] word = { -1 };
		read.accesses(c, (accessed, write, site) -> word[0] = accessed);
		for (SharedInfo variable : system.shared()) {
			if (variable.word() == word[0]) {
				return ValueText.of(system, variable.type(), c.words[word[0]]);
			}
		}
		return "";
	}

	private static String passed(Delay delay, Context c) {
		try {
			String text = ValueText.ofDuration(delay.microseconds(c));
			return "%s %s passed".formatted(text, text.startsWith("1 ") ? "has" : "have");
		} catch (FaultException e) {
			return "the time has passed";
		}
	}

	private static String valueOf(Supplier<String> value) {
		try {
			return value.get();
		} catch (FaultException e) {
			return "";
		}
	}

	/** A step that is being put together; begins with what the operation says of itself. */
	private static final class Draft {
		private String operation;
		private String on;
		private String value = "";
		private String partner = "";
		private String action;
		private int line;

		Draft(Operation operation, Context c) {
			this.operation = operation.verb();
			on = operation.object(c);
			line = operation.site().line();
			action = describe(operation, c);
		}

		private static String describe(Operation operation, Context c) {
			try {
				return operation.describe(c);
			} catch (FaultException e) { // the move is this fault; the recorder adds what it says
				return "%s %s".formatted(operation.verb(), operation.object(c)).strip();
			}
		}
	}
}
