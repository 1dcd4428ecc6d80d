package org.ipcstudio.engine.diagnosis;

import java.util.BitSet;
import java.util.OptionalInt;

import org.ipcstudio.engine.kernel.ChannelFootprint;
import org.ipcstudio.engine.kernel.ChannelRef;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.kernel.Footprint;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Looked;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.operations.Exprs;
import org.ipcstudio.engine.operations.LockRef;
import org.ipcstudio.engine.operations.ProcessRef;
import org.ipcstudio.engine.operations.SharedRef;

/**
 * Evaluates expressions and references for a process as far as a {@link Frame} allows; where it does not, a reference
 * stands for everything that the process is connected to.
 */
final class KnownValues {
	private final Kernel kernel;
	private final State scratch;
	private Context context;
	private ProcessInfo process;
	private Frame frame;

	KnownValues(CompiledSystem system, State state) {
		kernel = new Kernel(system, Forgetting.NOTHING); // one of its own: the caller's looks at other states
		scratch = state.copy();
	}

	/** From now on expressions are those of {@code newProcess}, whose words are as {@code newFrame} knows them. */
	void enter(ProcessInfo newProcess, Frame newFrame) {
		process = newProcess;
		frame = newFrame;
		context = kernel.enter(scratch);
		context.enter(newProcess.id());
		newFrame.writeTo(scratch.words, newProcess.base());
	}

	/** The context of the process that is looked at; the values in it mean nothing where the frame does not know them. */
	Context context() {
		return context;
	}

	/** Names all that the evaluation of an expression may look at. */
	void show(Expr expr, Footprint footprint) {
		switch (expr) {
			case Expr.Shared shared -> footprint.reads(shared.word());
			case Expr.SharedElement element -> words(element).stream().forEach(footprint::reads);
			case Expr.Look look -> show(look.looked(), look.channel(), footprint);
			default -> {
				// only its operands can look at anything
			}
		}
		Exprs.forEachOperand(expr, operand -> show(operand, footprint));
	}

	/** Names all that a look at a channel may look at. */
	void show(Looked looked, ChannelRef channel, Footprint footprint) {
		boolean outgoing = looked == Looked.FULL || looked == Looked.BROKEN;
		queues(channel, outgoing).stream().forEach(queue -> ChannelFootprint.look(context, queue, looked, footprint));
	}

	/** The value of an expression; empty if it is not known, or is a fault. */
	OptionalInt value(Expr expr) {
		return switch (expr) {
			case Expr.And and -> decide(and.left(), 0, and.right());
			case Expr.Or or -> decide(or.left(), 1, or.right());
			case Expr.Choose choose -> {
				OptionalInt condition = value(choose.condition());
				yield condition.isEmpty() ? condition
						: value(condition.getAsInt() != 0 ? choose.then() : choose.otherwise());
			}
			default -> isKnown(expr) ? evaluated(expr) : OptionalInt.empty();
		};
	}

	private OptionalInt decide(Expr left, int decisive, Expr right) {
		OptionalInt first = value(left);
		return first.isEmpty() || first.getAsInt() == decisive ? first : value(right);
	}

	private OptionalInt evaluated(Expr expr) {
		try {
			return OptionalInt.of(expr.eval(context));
		} catch (FaultException e) {
			return OptionalInt.empty();
		}
	}

	private boolean isKnown(Expr expr) {
		boolean leaf = switch (expr) {
			case Expr.Local local -> frame.isKnown(local.slot());
			case Expr.LocalElement element -> isKnownElement(element);
			case Expr.Shared e -> false;
			case Expr.SharedElement e -> false;
			case Expr.MessagePart e -> false;
			case Expr.Look e -> false;
			default -> true;
		};
		boolean[] all = {leaf};
		Exprs.forEachOperand(expr, operand -> all[0] = all[0] && value(operand).isPresent());
		return all[0];
	}

	private boolean isKnownElement(Expr.LocalElement element) {
		OptionalInt index = value(element.index());
		return index.isPresent() && index.getAsInt() >= 0 && index.getAsInt() < element.size()
				&& frame.isKnown(element.slot() + index.getAsInt());
	}

	/** The queues that a reference may name when the process sends ({@code outgoing}) or receives. */
	BitSet queues(ChannelRef channel, boolean outgoing) {
		BitSet queues = new BitSet();
		switch (channel) {
			case null -> {
				for (int queue : process.incomingLinks()) {
					queues.set(queue);
				}
			}
			case ChannelRef.Element element -> elements(element.firstQueue(), element.size(), element.index(),
					element.allowed(), queues);
			case ChannelRef.Peer peer -> links(peer.process(), outgoing, queues);
		}
		return queues;
	}

	private void links(Expr peer, boolean outgoing, BitSet queues) {
		OptionalInt known = value(peer);
		int from = 0;
		int to = kernel.system().processCount();
		if (known.isPresent()) {
			from = Math.max(0, known.getAsInt());
			to = Math.min(to, known.getAsInt() + 1);
		} else if (peer instanceof Expr.ProcessElement element) {
			from = element.first();
			to = from + element.size();
		}
		for (int other = from; other < to; other++) {
			int queue = outgoing ? process.queueTo(other) : process.queueFrom(other);
			if (other != process.id() && queue >= 0) {
				queues.set(queue);
			}
		}
	}

	/** The locks or semaphores that a reference may name. */
	BitSet locks(LockRef lock) {
		BitSet locks = new BitSet();
		elements(lock.firstLock(), lock.size(), lock.index(), lock.allowed(), locks);
		return locks;
	}

	/** The words of the shared variables that a reference may name. */
	BitSet words(SharedRef variable) {
		BitSet words = new BitSet();
		elements(variable.firstWord(), variable.size(), variable.index(), null, words);
		return words;
	}

	/** The words of the shared variables that a part of an expression may look at. */
	BitSet words(Expr.SharedElement variable) {
		BitSet words = new BitSet();
		elements(variable.word(), variable.size(), variable.index(), null, words);
		return words;
	}

	/** The processes that a reference to children may name. */
	BitSet processes(ProcessRef children) {
		BitSet processes = new BitSet();
		if (children.index() == null) {
			processes.set(children.first(), children.first() + children.size());
		} else {
			elements(children.first(), children.size(), children.index(), null, processes);
		}
		return processes;
	}

	/** @param index null where there is only one element */
	private void elements(int first, int size, Expr index, BitSet[] allowed, BitSet result) {
		OptionalInt known = index == null ? OptionalInt.of(0) : value(index);
		int from = known.isPresent() ? Math.max(0, known.getAsInt()) : 0;
		int to = known.isPresent() ? Math.min(size, (int) Math.min(Integer.MAX_VALUE, known.getAsInt() + 1L)) : size;
		for (int element = from; element < to; element++) {
			if (allowed == null || allowed[process.index()].get(element)) {
				result.set(first + element);
			}
		}
	}
}
