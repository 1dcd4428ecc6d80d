package org.ipcstudio.engine.compile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntUnaryOperator;

import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.Site;
import org.ipcstudio.engine.operations.Alternative;
import org.ipcstudio.engine.operations.Assign;
import org.ipcstudio.engine.operations.AtomicBoundary;
import org.ipcstudio.engine.operations.Branch;
import org.ipcstudio.engine.operations.ChooseBranch;
import org.ipcstudio.engine.operations.Communicate;
import org.ipcstudio.engine.operations.Communicate.TimeOut;
import org.ipcstudio.engine.operations.Goto;
import org.ipcstudio.engine.operations.LockOperation;
import org.ipcstudio.engine.operations.LockRef;
import org.ipcstudio.engine.operations.LoopHead;
import org.ipcstudio.model.Atomic;
import org.ipcstudio.model.Block;
import org.ipcstudio.model.Break;
import org.ipcstudio.model.Choose;
import org.ipcstudio.model.CommunicationBranch;
import org.ipcstudio.model.Continue;
import org.ipcstudio.model.ElseBranch;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.For;
import org.ipcstudio.model.If;
import org.ipcstudio.model.Locked;
import org.ipcstudio.model.Loop;
import org.ipcstudio.model.Repeat;
import org.ipcstudio.model.Select;
import org.ipcstudio.model.SelectBranch;
import org.ipcstudio.model.Statement;
import org.ipcstudio.model.Succeeds;
import org.ipcstudio.model.TimeoutBranch;
import org.ipcstudio.model.Unary;
import org.ipcstudio.model.UnaryOperator;
import org.ipcstudio.model.While;

/** Compiles the statements that contain others, and those that leave them. */
final class ControlFlow {
	private final ProgramCompiler programs;
	private final ProgramScope scope;
	private final Expressions expressions;
	private final Communications communications;
	private final Deque<LoopScope> loops = new ArrayDeque<>();
	private final Deque<IntUnaryOperator> exits = new ArrayDeque<>();
	private int atomicDepth;

	/**
	 * A loop around the statement that is compiled.
	 *
	 * @param exits how many of the blocks that have to be left in an orderly way are around the loop
	 */
	private record LoopScope(int breakTo, int continueTo, int exits) {
	}

	ControlFlow(ProgramCompiler programs, ProgramScope scope, Expressions expressions,
			Communications communications) {
		this.programs = programs;
		this.scope = scope;
		this.expressions = expressions;
		this.communications = communications;
	}

	/** @return null if it is no statement of control flow */
	Integer compile(Statement statement, int next) {
		return switch (statement) {
			case Loop loop -> loop(loop, next);
			case While loop -> whileLoop(loop, next);
			case Repeat repeat -> repeat(repeat, next);
			case For loop -> forLoop(loop, next);
			case If choice -> choice(choice, next);
			case Choose choose -> choose(choose, next);
			case Select select -> select(select, next);
			case Atomic atomic -> atomic(atomic, next);
			case Locked locked -> locked(locked, next);
			case Break leave -> leave(leave, loops.peek().breakTo());
			case Continue leave -> leave(leave, loops.peek().continueTo());
			default -> null;
		};
	}

	private int loop(Loop loop, int next) {
		int head = scope.code().reserve();
		int body = body(loop.getBody(), next, head);
		setHead(loop, head, body);
		return head;
	}

	private int whileLoop(While loop, int next) {
		int head = scope.code().reserve();
		int body = body(loop.getBody(), next, head);
		setHead(loop, head, condition(loop.getCondition(), body, next));
		return head;
	}

	private int repeat(Repeat repeat, int next) {
		int counter = scope.frame().hidden(repeat);
		Site site = scope.sites().frame(repeat);
		int head = scope.code().reserve();
		int body = body(repeat.getBody(), next, head);
		Expr left = new Expr.Local(counter);
		int count = scope.code().add(new Assign(site, counter, new Expr.Subtract(left, new Expr.Const(1)), body));
		setHead(repeat, head, scope.code().add(new Branch(site, new Expr.Less(new Expr.Const(0), left), count, next)));
		return expressions.operand(repeat.getCount(),
				value -> scope.code().add(new Assign(site, counter, value, head)));
	}

	private int forLoop(For loop, int next) {
		int last = scope.frame().hidden(loop);
		int variable = scope.frame().slot(loop);
		Site site = scope.sites().frame(loop);
		Expr value = new Expr.Local(variable);
		Expr bound = new Expr.Local(last);
		int head = scope.code().reserve();
		// the last value is compared before it is counted on, because there may be no next one
		int count = scope.code().add(new Assign(site, variable, new Expr.Add(value, new Expr.Const(1)), head));
		int again = scope.code().add(new Branch(site, new Expr.Less(value, bound), count, next));
		int body = body(loop.getBody(), next, again);
		setHead(loop, head, scope.code().add(new Branch(site, new Expr.LessEqual(value, bound), body, next)));
		return expressions.operand(loop.getLower(), lower -> expressions.operand(loop.getUpper(),
				upper -> scope.code().add(new Assign(site, last, upper,
						scope.code().add(new Assign(site, variable, lower, head))))));
	}

	private int body(Block body, int breakTo, int continueTo) {
		loops.push(new LoopScope(breakTo, continueTo, exits.size()));
		int entry = programs.block(body, continueTo);
		loops.pop();
		return entry;
	}

	private void setHead(Statement loop, int head, int entry) {
		scope.code().set(head, location -> new LoopHead(scope.sites().frame(loop), programs.nextLoop(), location, entry));
	}

	private int choice(If choice, int next) {
		int otherwise = choice.getOtherwise() == null ? next : programs.block(choice.getOtherwise(), next);
		int then = programs.block(choice.getThen(), next);
		return condition(choice.getCondition(), then, otherwise);
	}

	/** A condition, which may be a communication. */
	private int condition(Expression condition, int yes, int no) {
		return switch (condition) {
			case Succeeds succeeds -> succeeds.isNegated()
					? communications.compile(succeeds.getCommunication(), no, yes, true)
					: communications.compile(succeeds.getCommunication(), yes, no, true);
			case Unary unary when unary.getOperator() == UnaryOperator.NOT -> condition(unary.getOperand(), no, yes);
			default -> expressions.operand(condition,
					value -> scope.code().add(new Branch(scope.sites().frame(condition), value, yes, no)));
		};
	}

	private int choose(Choose choose, int next) {
		int[] branches = choose.getBranches().stream().mapToInt(branch -> programs.block(branch, next)).toArray();
		return scope.code().add(new ChooseBranch(scope.sites().frame(choose), branches));
	}

	private int select(Select select, int next) {
		List<CommunicationBranch> waiting = new ArrayList<>();
		List<TimeoutBranch> timing = new ArrayList<>();
		List<Integer> bodies = new ArrayList<>();
		List<Integer> timeOutBodies = new ArrayList<>();
		int otherwise = Communicate.WAIT;
		for (SelectBranch branch : select.getBranches()) {
			int body = programs.block(branch.getBody(), next);
			switch (branch) {
				case CommunicationBranch communication -> {
					waiting.add(communication);
					bodies.add(body);
				}
				case TimeoutBranch timeOut -> {
					timing.add(timeOut);
					timeOutBodies.add(body);
				}
				case ElseBranch other -> otherwise = body;
				default -> throw new IllegalArgumentException("unknown branch " + branch);
			}
		}
		return new SelectCompiler(scope.sites().frame(select), timing, timeOutBodies, otherwise)
				.branches(waiting.iterator(), bodies.iterator(), List.of());
	}

	/** Collects the branches of a {@code select}, whose operands are evaluated in the order of the text. */
	private final class SelectCompiler {
		private final Site site;
		private final List<TimeoutBranch> timing;
		private final List<Integer> timeOutBodies;
		private final int otherwise;

		SelectCompiler(Site site, List<TimeoutBranch> timing, List<Integer> timeOutBodies, int otherwise) {
			this.site = site;
			this.timing = timing;
			this.timeOutBodies = timeOutBodies;
			this.otherwise = otherwise;
		}

		int branches(Iterator<CommunicationBranch> waiting, Iterator<Integer> bodies, List<Alternative> done) {
			if (!waiting.hasNext()) {
				return timeOuts(0, List.of(), done);
			}
			CommunicationBranch branch = waiting.next();
			return communications.branch(branch.getCommunication(), branch.getGuard(), bodies.next(), alternative -> {
				List<Alternative> more = new ArrayList<>(done);
				more.add(alternative);
				return branches(waiting, bodies, more);
			});
		}

		private int timeOuts(int from, List<TimeOut> done, List<Alternative> alternatives) {
			if (from == timing.size()) {
				return scope.code().add(new Communicate(site, alternatives, otherwise, done, true));
			}
			return communications.delay(timing.get(from).getDuration(), delay -> {
				List<TimeOut> more = new ArrayList<>(done);
				more.add(new TimeOut(delay, timeOutBodies.get(from), scope.sites().frame(timing.get(from))));
				return timeOuts(from + 1, more, alternatives);
			});
		}
	}

	private int atomic(Atomic atomic, int next) {
		if (atomicDepth > 0) {
			return programs.block(atomic.getBody(), next);
		}
		atomicDepth++;
		IntUnaryOperator leave = to -> scope.code().add(new AtomicBoundary(scope.sites().frame(atomic), false, to));
		int body = insideOf(leave, atomic.getBody(), next);
		atomicDepth--;
		return scope.code().add(new AtomicBoundary(scope.sites().frame(atomic), true, body));
	}

	private int locked(Locked locked, int next) {
		if (locked.getLock().getIndex() == null) {
			return locked(locked, BasicStatements.lock(scope, locked.getLock(), null), next);
		}
		// the index is kept, because the block may change what it was computed from
		int element = scope.frame().hidden(locked);
		int acquire = locked(locked, BasicStatements.lock(scope, locked.getLock(), new Expr.Local(element)), next);
		return expressions.operand(locked.getLock().getIndex(),
				index -> scope.code().add(new Assign(scope.sites().frame(locked), element, index, acquire)));
	}

	private int locked(Locked locked, LockRef lock, int next) {
		IntUnaryOperator release = to -> scope.code().add(
				new LockOperation(scope.sites().frame(locked), LockOperation.Kind.RELEASE, lock, to));
		int body = insideOf(release, locked.getBody(), next);
		return scope.code().add(new LockOperation(scope.sites().operation(locked), LockOperation.Kind.ACQUIRE, lock, body));
	}

	/** A block that has to be left in an orderly way. */
	private int insideOf(IntUnaryOperator exit, Block block, int next) {
		int leave = exit.applyAsInt(next);
		exits.push(exit);
		int body = programs.block(block, leave);
		exits.pop();
		return body;
	}

	/** Leaves the blocks inside the innermost loop, the innermost first, and goes on at a location. */
	private int leave(Statement statement, int to) {
		int inLoop = exits.size() - loops.peek().exits();
		List<IntUnaryOperator> crossed = new ArrayList<>(exits).subList(0, inLoop);
		int entry = to;
		for (int i = crossed.size() - 1; i >= 0; i--) {
			entry = crossed.get(i).applyAsInt(entry);
		}
		return scope.code().add(new Goto(scope.sites().operation(statement), entry));
	}
}
