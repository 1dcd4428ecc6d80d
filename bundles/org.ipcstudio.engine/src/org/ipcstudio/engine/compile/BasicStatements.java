package org.ipcstudio.engine.compile;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.Site;
import org.ipcstudio.engine.operations.AssertLocal;
import org.ipcstudio.engine.operations.AssertShared;
import org.ipcstudio.engine.operations.Assign;
import org.ipcstudio.engine.operations.Await;
import org.ipcstudio.engine.operations.ChangeMailbox;
import org.ipcstudio.engine.operations.ChooseValue;
import org.ipcstudio.engine.operations.CloseEnd;
import org.ipcstudio.engine.operations.End;
import org.ipcstudio.engine.operations.Fail;
import org.ipcstudio.engine.operations.Fill;
import org.ipcstudio.engine.operations.LockOperation;
import org.ipcstudio.engine.operations.LockRef;
import org.ipcstudio.engine.operations.OpenEnd;
import org.ipcstudio.engine.operations.PassProgress;
import org.ipcstudio.engine.operations.Print;
import org.ipcstudio.engine.operations.Print.Piece;
import org.ipcstudio.engine.operations.ProcessRef;
import org.ipcstudio.engine.operations.Spawn;
import org.ipcstudio.engine.operations.WaitForChild;
import org.ipcstudio.engine.operations.Work;
import org.ipcstudio.language.types.Rights.Right;
import org.ipcstudio.language.types.Types;
import org.ipcstudio.language.types.ValueType;
import org.ipcstudio.model.AnyAssignment;
import org.ipcstudio.model.Assert;
import org.ipcstudio.model.Assignment;
import org.ipcstudio.model.Close;
import org.ipcstudio.model.Communication;
import org.ipcstudio.model.Create;
import org.ipcstudio.model.Delete;
import org.ipcstudio.model.Exit;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Open;
import org.ipcstudio.model.OpenMode;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Progress;
import org.ipcstudio.model.Reference;
import org.ipcstudio.model.Signal;
import org.ipcstudio.model.Sized;
import org.ipcstudio.model.Statement;
import org.ipcstudio.model.StringLiteral;
import org.ipcstudio.model.Variable;
import org.ipcstudio.model.Wait;

/** Compiles the statements that contain no others. */
final class BasicStatements {
	private final ProgramScope scope;
	private final DirectExpressions direct;
	private final Expressions expressions;
	private final Targets targets;
	private final Communications communications;

	BasicStatements(ProgramScope scope, DirectExpressions direct, Expressions expressions, Targets targets,
			Communications communications) {
		this.scope = scope;
		this.direct = direct;
		this.expressions = expressions;
		this.targets = targets;
		this.communications = communications;
	}

	int compile(Statement statement, int next) {
		return switch (statement) {
			case Variable variable -> variable(variable, next);
			case Assignment assignment -> targets.assignment(assignment, next);
			case AnyAssignment any -> any(any, next);
			case Communication communication -> communications.compile(communication, next, next, false);
			case org.ipcstudio.model.Work work -> communications.delay(work.getDuration(),
					delay -> scope.code().add(new Work(site(work), delay, next)));
			case org.ipcstudio.model.Print print -> print(print, next);
			case Assert check -> check(check, next);
			case org.ipcstudio.model.Await await -> scope.code().add(new Await(site(await),
					direct.operand(await.getCondition()), scope.sites().text(await.getCondition()), next));
			case org.ipcstudio.model.Fail fail -> scope.code().add(new Fail(site(fail), fail.getMessage()));
			case Exit exit -> scope.code().add(new End(site(exit), true));
			case Progress progress -> scope.code().add(new PassProgress(site(progress), next));
			case Create create -> mailbox(create, true, create.getMailbox(), next);
			case Delete delete -> mailbox(delete, false, delete.getMailbox(), next);
			case Close close -> expressions.channelIndex(close.getChannel(),
					index -> scope.code().add(new CloseEnd(site(close),
							direct.channel(close.getChannel(), index, Right.SEND, Right.RECEIVE), next)));
			case Open open -> open(open, next);
			case org.ipcstudio.model.Spawn spawn -> processes(spawn.getProcess(),
					children -> scope.code().add(new Spawn(site(spawn), children, next)));
			case Wait wait -> wait(wait, next);
			case Signal signal -> semaphore(signal, LockOperation.Kind.SIGNAL, signal.getSemaphore(), next);
			default -> throw new IllegalArgumentException("unknown statement " + statement);
		};
	}

	private Site site(Statement statement) {
		return scope.sites().operation(statement);
	}

	private int variable(Variable variable, int next) {
		ValueType type = Types.of(variable.getType());
		int slot = scope.frame().slot(variable);
		Site site = scope.sites().frame(variable);
		if (variable.getValue() == null) {
			return initialise(variable, site, slot, new Expr.Const(Values.initial(type)), next);
		}
		return expressions.evaluate(variable.getValue(), value -> initialise(variable, site, slot,
				Values.checked(value, ValueRanges.of(variable.getValue()), type), next));
	}

	private int initialise(Variable variable, Site site, int slot, Expr value, int next) {
		return scope.code().add(variable.getSize() == null ? new Assign(site, slot, value, next)
				: new Fill(site, slot, Layout.size(variable), value, next));
	}

	private int any(AnyAssignment any, int next) {
		return targets.store(any.getTarget(), ValueType.INT, next,
				(target, stored) -> expressions.operand(any.getLower(), lower -> expressions.operand(any.getUpper(),
						upper -> scope.code().add(new ChooseValue(site(any), target, lower, upper, stored)))));
	}

	private int print(org.ipcstudio.model.Print print, int next) {
		List<Expression> values = print.getValues().stream().filter(value -> !(value instanceof StringLiteral)).toList();
		return expressions.evaluateAll(values, compiled -> {
			List<Piece> pieces = new ArrayList<>();
			int at = 0;
			for (Expression value : print.getValues()) {
				pieces.add(value instanceof StringLiteral text ? new Piece(new Expr.Const(0), ignored -> text.getValue())
						: new Piece(compiled.get(at++), scope.format(Types.of(value))));
			}
			return scope.code().add(new Print(site(print), pieces, next));
		});
	}

	private int check(Assert check, int next) {
		String text = scope.sites().text(check.getCondition());
		Expr condition = direct.operand(check.getCondition());
		return scope.code().add(DirectExpressions.looks(check.getCondition())
				? new AssertShared(site(check), condition, text, next)
				: new AssertLocal(site(check), condition, text, next));
	}

	private int mailbox(Statement statement, boolean create, Reference mailbox, int next) {
		return expressions.channelIndex(mailbox, index -> scope.code().add(new ChangeMailbox(site(statement), create,
				direct.channel(mailbox, index, Right.SEND, Right.RECEIVE), next)));
	}

	private int open(Open open, int next) {
		boolean write = open.getMode() == OpenMode.WRITE;
		return expressions.channelIndex(open.getChannel(), index -> scope.code().add(new OpenEnd(site(open),
				direct.channel(open.getChannel(), index, write ? Right.SEND : Right.RECEIVE), write, next)));
	}

	/** Makes the code that uses a reference to processes. */
	private interface UseOfProcesses {
		int of(ProcessRef processes);
	}

	private int processes(Reference reference, UseOfProcesses use) {
		Process process = (Process) reference.getTarget();
		return expressions.channelIndex(reference, index -> use.of(new ProcessRef(scope.layout().firstInstance(process),
				Layout.size(process), index, process.getName())));
	}

	private int wait(Wait wait, int next) {
		return wait.getSubject().getTarget() instanceof Process
				? processes(wait.getSubject(), children -> scope.code().add(new WaitForChild(site(wait), children, next)))
				: semaphore(wait, LockOperation.Kind.WAIT, wait.getSubject(), next);
	}

	private int semaphore(Statement statement, LockOperation.Kind kind, Reference semaphore, int next) {
		return expressions.channelIndex(semaphore, index -> scope.code().add(
				new LockOperation(site(statement), kind, lock(scope, semaphore, index), next)));
	}

	/** A lock or semaphore with a compiled index, which is null if it has none. */
	static LockRef lock(ProgramScope scope, Reference reference, Expr index) {
		Node node = (Node) reference.getTarget();
		int size = Layout.size((Sized) node);
		return new LockRef(scope.layout().firstLock(node), size, index,
				index == null ? null : scope.allowed(node, size, Right.USE), node.getName());
	}
}
