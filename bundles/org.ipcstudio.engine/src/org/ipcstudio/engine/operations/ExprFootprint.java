package org.ipcstudio.engine.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.ipcstudio.engine.kernel.ChannelFootprint;
import org.ipcstudio.engine.kernel.ChannelRef;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.kernel.Footprint;
import org.ipcstudio.engine.kernel.Looked;
import org.ipcstudio.engine.kernel.ProcessInfo;

/**
 * The shared variables and channels that the evaluation of expressions may look at, whether or not {@code &&} and
 * {@code ||} stop early. An index that depends on the own variables alone names one element, any other one all.
 */
public final class ExprFootprint {
	private final List<Look> looks = new ArrayList<>();

	/** Something that is looked at; {@code local} iff the own variables decide what it is. */
	private record Look(Expr expr, boolean local) {
	}

	/** @param exprs null stands for no expression */
	public ExprFootprint(Expr... exprs) {
		for (Expr expr : exprs) {
			if (expr != null) {
				collect(expr);
			}
		}
	}

	private void collect(Expr expr) {
		if (looksItself(expr)) {
			looks.add(new Look(expr, Exprs.operandsAre(expr, ExprFootprint::isLocal)));
		}
		Exprs.forEachOperand(expr, this::collect);
	}

	private static boolean looksItself(Expr expr) {
		return expr instanceof Expr.Shared || expr instanceof Expr.SharedElement || expr instanceof Expr.Look;
	}

	/** Whether the expressions depend on nothing but the variables of the process and the message they look at. */
	boolean isEmpty() {
		return looks.isEmpty();
	}

	/** Names what is looked at for the process of {@code c}. */
	public void show(Context c, Footprint footprint) {
		for (int i = 0; i < looks.size(); i++) {
			Look look = looks.get(i);
			switch (look.expr()) {
				case Expr.Shared shared -> footprint.reads(shared.word());
				case Expr.SharedElement element -> show(element, look.local(), c, footprint);
				case Expr.Look channel -> show(channel, look.local(), c, footprint);
				default -> throw new IllegalStateException();
			}
		}
	}

	private static void show(Expr.SharedElement element, boolean local, Context c, Footprint footprint) {
		if (!local) {
			for (int i = 0; i < element.size(); i++) {
				footprint.reads(element.word() + i);
			}
			return;
		}
		try {
			int index = element.index().eval(c);
			if (index >= 0 && index < element.size()) {
				footprint.reads(element.word() + index);
			}
		} catch (FaultException e) {
			// the fault is known without looking
		}
	}

	private static void show(Expr.Look look, boolean local, Context c, Footprint footprint) {
		boolean outgoing = look.looked() == Looked.FULL || look.looked() == Looked.BROKEN;
		if (!local) {
			everyQueue(look, outgoing, c, footprint);
			return;
		}
		try {
			int queue = outgoing ? look.channel().outgoing(c) : look.channel().incoming(c);
			if (queue != ChannelRef.NEVER) {
				ChannelFootprint.look(c, queue, look.looked(), footprint);
			}
		} catch (FaultException e) {
			// the fault is known without looking
		}
	}

	private static void everyQueue(Expr.Look look, boolean outgoing, Context c, Footprint footprint) {
		switch (look.channel()) {
			case ChannelRef.Element element -> {
				for (int i = 0; i < element.size(); i++) {
					if (element.allowed() == null || element.allowed()[c.self].get(i)) {
						ChannelFootprint.look(c, element.firstQueue() + i, look.looked(), footprint);
					}
				}
			}
			case ChannelRef.Peer peer -> {
				ProcessInfo process = c.system.process(c.process);
				for (int queue : outgoing ? process.outgoingLinks() : process.incomingLinks()) {
					ChannelFootprint.look(c, queue, look.looked(), footprint);
				}
			}
		}
	}

	private static boolean isLocal(Expr expr) {
		return !contains(expr, part -> looksItself(part) || part instanceof Expr.MessagePart);
	}

	/** Whether the evaluation of an expression can be a fault. */
	static boolean mayFault(Expr expr) {
		return expr != null && contains(expr, ExprFootprint::mayFaultItself);
	}

	/** Whether to resolve a channel can be a fault; null is any link. */
	static boolean mayFault(ChannelRef channel) {
		return switch (channel) {
			case null -> false;
			case ChannelRef.Element element -> element.index() != null;
			case ChannelRef.Peer peer -> true;
		};
	}

	private static boolean mayFaultItself(Expr expr) {
		return switch (expr) {
			case Expr.Divide divide -> mayBeZero(divide.right());
			case Expr.Remainder remainder -> mayBeZero(remainder.right());
			case Expr.Look look -> mayFault(look.channel());
			default -> Exprs.mayFault(expr);
		};
	}

	private static boolean mayBeZero(Expr divisor) {
		return !(divisor instanceof Expr.Const constant) || constant.value() == 0;
	}

	private static boolean contains(Expr expr, Predicate<Expr> kind) {
		return kind.test(expr) || !Exprs.operandsAre(expr, operand -> !contains(operand, kind));
	}
}
