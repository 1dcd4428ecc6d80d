package org.ipcstudio.engine.source;

import java.util.List;
import java.util.function.Consumer;

import org.ipcstudio.engine.kernel.ChannelRef;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.operations.AcquireRight;
import org.ipcstudio.engine.operations.Alternative;
import org.ipcstudio.engine.operations.AssertShared;
import org.ipcstudio.engine.operations.Await;
import org.ipcstudio.engine.operations.ChangeMailbox;
import org.ipcstudio.engine.operations.CloseEnd;
import org.ipcstudio.engine.operations.Communicate;
import org.ipcstudio.engine.operations.Exprs;
import org.ipcstudio.engine.operations.LockOperation;
import org.ipcstudio.engine.operations.LockRef;
import org.ipcstudio.engine.operations.LookAt;
import org.ipcstudio.engine.operations.OpenEnd;
import org.ipcstudio.engine.operations.ReadShared;
import org.ipcstudio.engine.operations.SharedRef;
import org.ipcstudio.engine.operations.WriteShared;
import org.ipcstudio.language.types.Rights.Right;

/**
 * What an operation uses. That a sender waits for its message to be taken is no use of its own, and neither is the
 * second half of a receive from an exclusive mailbox.
 */
final class Uses {
	private Uses() {
	}

	/** A use of something in a direction; where that is no matter, as at {@code close}, it is a use in each. */
	sealed interface Use {
		/** The rights that are used; one is enough to be meant. */
		List<Right> rights();
	}

	/** Of a channel; {@code channel} is null where it is any link to the process. */
	record OfChannel(ChannelRef channel, List<Right> rights) implements Use {
	}

	/** Of a lock or semaphore. */
	record OfLock(LockRef lock, List<Right> rights) implements Use {
	}

	/** Of a shared variable that is named with its index. */
	record OfShared(SharedRef variable, List<Right> rights) implements Use {
	}

	/** Of shared variables in a condition that looks at them. */
	record OfWords(int first, int size, List<Right> rights) implements Use {
	}

	private static final List<Right> SEND = List.of(Right.SEND);
	private static final List<Right> RECEIVE = List.of(Right.RECEIVE);
	private static final List<Right> BOTH = List.of(Right.SEND, Right.RECEIVE);
	private static final List<Right> READ = List.of(Right.READ);
	private static final List<Right> WRITE = List.of(Right.WRITE);
	private static final List<Right> LOCK = List.of(Right.USE);

	/** Shows every use of an operation. */
	static void visit(Operation operation, Consumer<Use> uses) {
		switch (operation) {
			case Communicate communicate -> communicate.alternatives().forEach(each -> alternative(each, uses));
			case AcquireRight acquire -> uses.accept(new OfChannel(acquire.channel(), RECEIVE));
			case ChangeMailbox change -> uses.accept(new OfChannel(change.channel(), BOTH));
			case CloseEnd close -> uses.accept(new OfChannel(close.channel(), BOTH));
			case OpenEnd open -> uses.accept(new OfChannel(open.channel(), open.toWrite() ? SEND : RECEIVE));
			case LookAt look -> uses.accept(new OfChannel(look.channel(), BOTH));
			case LockOperation lock -> uses.accept(new OfLock(lock.reference(), LOCK));
			case ReadShared read -> uses.accept(new OfShared(read.variable(), READ));
			case WriteShared write -> uses.accept(new OfShared(write.variable(), WRITE));
			case Await await -> condition(await.condition(), uses);
			case AssertShared check -> condition(check.condition(), uses);
			default -> {
				// uses no node
			}
		}
	}

	private static void alternative(Alternative alternative, Consumer<Use> uses) {
		uses.accept(new OfChannel(alternative.channel(), alternative.isSend() ? SEND : RECEIVE));
		if (alternative.guard() != null) {
			condition(alternative.guard(), uses);
		}
	}

	private static void condition(Expr expr, Consumer<Use> uses) {
		switch (expr) {
			case Expr.Shared shared -> uses.accept(new OfWords(shared.word(), 1, READ));
			case Expr.SharedElement element -> uses.accept(new OfWords(element.word(), element.size(), READ));
			case Expr.Look look -> uses.accept(new OfChannel(look.channel(), BOTH));
			default -> {
				// looks at nothing itself
			}
		}
		Exprs.forEachOperand(expr, operand -> condition(operand, uses));
	}
}
