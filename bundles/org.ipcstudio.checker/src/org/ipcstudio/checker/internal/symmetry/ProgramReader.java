package org.ipcstudio.checker.internal.symmetry;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import org.ipcstudio.engine.kernel.ChannelRef;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.kernel.Instruction;
import org.ipcstudio.engine.kernel.Irrelevance;
import org.ipcstudio.engine.kernel.Medium;
import org.ipcstudio.engine.operations.AcquireRight;
import org.ipcstudio.engine.operations.Alternative;
import org.ipcstudio.engine.operations.Assign;
import org.ipcstudio.engine.operations.AssignElement;
import org.ipcstudio.engine.operations.AssertLocal;
import org.ipcstudio.engine.operations.AssertShared;
import org.ipcstudio.engine.operations.AtomicBoundary;
import org.ipcstudio.engine.operations.Await;
import org.ipcstudio.engine.operations.AwaitReceipt;
import org.ipcstudio.engine.operations.Branch;
import org.ipcstudio.engine.operations.ChangeMailbox;
import org.ipcstudio.engine.operations.ChooseBranch;
import org.ipcstudio.engine.operations.ChooseValue;
import org.ipcstudio.engine.operations.CloseEnd;
import org.ipcstudio.engine.operations.Communicate;
import org.ipcstudio.engine.operations.End;
import org.ipcstudio.engine.operations.Exprs;
import org.ipcstudio.engine.operations.Fail;
import org.ipcstudio.engine.operations.Fill;
import org.ipcstudio.engine.operations.Goto;
import org.ipcstudio.engine.operations.LockOperation;
import org.ipcstudio.engine.operations.LockRef;
import org.ipcstudio.engine.operations.LookAt;
import org.ipcstudio.engine.operations.LoopHead;
import org.ipcstudio.engine.operations.OpenEnd;
import org.ipcstudio.engine.operations.PassProgress;
import org.ipcstudio.engine.operations.Print;
import org.ipcstudio.engine.operations.ProcessRef;
import org.ipcstudio.engine.operations.ReadShared;
import org.ipcstudio.engine.operations.ReceiveAlternative;
import org.ipcstudio.engine.operations.SharedRef;
import org.ipcstudio.engine.operations.Spawn;
import org.ipcstudio.engine.operations.WaitForChild;
import org.ipcstudio.engine.operations.Work;
import org.ipcstudio.engine.operations.WriteShared;

/**
 * Reads the program of an array for what tells its instances apart. What an instance names may be exchanged together
 * with it, where the name follows from which instance it is; where a name is computed from other data, nothing that it
 * could mean may be exchanged; and where the program computes with its {@code self}, the outcomes have to be the same. Processes as
 * values are exchanged wherever they are kept.
 */
final class ProgramReader implements Instruction.Visitor {
	private final CompiledSystem system;
	private final ProcessArray array;
	private final Irrelevance irrelevance;
	private final Mentions mentions;
	private final FrameSorts sorts;
	private final SelfValues selfValues;
	private final ValueSorts valueSorts;
	/** Null where a reading is for the sorts of temporaries alone. */
	private Mentions found;
	private boolean news;
	private Instruction instruction;
	/** Expressions of the instruction that are dealt with already. */
	private final Set<Expr> done = Collections.newSetFromMap(new IdentityHashMap<>());

	/**
	 * @param irrelevance what is forgotten
	 * @param context     looks at a state that may be changed
	 */
	ProgramReader(CompiledSystem system, Irrelevance irrelevance, ProcessArray array, Mentions mentions, Context context) {
		this.system = system;
		this.irrelevance = irrelevance;
		this.array = array;
		this.mentions = mentions;
		sorts = new FrameSorts(array);
		selfValues = new SelfValues(array, sorts, context);
		valueSorts = new ValueSorts(system, array, sorts);
	}

	/**
	 * Reads the program.
	 *
	 * @throws AsymmetryException if it is not understood
	 */
	FrameSorts read() {
		do {
			news = false;
			readAll();
		} while (news);
		found = mentions;
		readAll();
		return sorts;
	}

	private void readAll() {
		for (Instruction next : array.program().code()) {
			instruction = next;
			valueSorts.forgetMessage();
			done.clear();
			readNames(next);
			next.accept(this);
		}
	}

	/** Deals with the names of channels, locks, shared variables and processes. */
	private void readNames(Instruction next) {
		switch (next) {
			case Communicate communicate -> communicate.alternatives().forEach(this::readNames);
			case AwaitReceipt receipt -> channel(receipt.channel());
			case AcquireRight acquire -> channel(acquire.channel());
			case OpenEnd open -> channel(open.channel());
			case CloseEnd close -> channel(close.channel());
			case ChangeMailbox change -> channel(change.channel());
			case LookAt look -> channel(look.channel());
			case LockOperation operation -> lock(operation.reference());
			case ReadShared read -> shared(read.variable());
			case WriteShared write -> shared(write.variable());
			case Spawn spawn -> processes(spawn.children());
			case WaitForChild wait -> processes(wait.children());
			case Assign i -> none();
			case AssignElement i -> none();
			case AssertLocal i -> none();
			case AssertShared i -> none();
			case AtomicBoundary i -> none();
			case Await i -> none();
			case Branch i -> none();
			case ChooseBranch i -> none();
			case ChooseValue i -> none();
			case End i -> none();
			case Fail i -> none();
			case Fill i -> none();
			case Goto i -> none();
			case LoopHead i -> none();
			case PassProgress i -> none();
			case Print i -> none();
			case Work i -> none();
			default -> throw new AsymmetryException("%s is not known here".formatted(next.getClass().getSimpleName()));
		}
	}

	private static void none() {
		// names nothing
	}

	private void readNames(Alternative alternative) {
		if (alternative.channel() != null) {
			channel(alternative.channel());
		}
		if (alternative instanceof ReceiveAlternative receive) {
			valueSorts.lookAtMessageFrom(receive.channel());
			for (int i = 0; i < receive.pattern().size(); i++) {
				if (receive.pattern().get(i) instanceof ReceiveAlternative.PatternPart.Match match) {
					read(match.value(), valueSorts.ofMessagePart(i));
					done.add(match.value());
				}
			}
			if (receive.filter() != null) {
				read(receive.filter(), Sort.DATA);
				done.add(receive.filter());
			}
		}
	}

	private void channel(ChannelRef channel) {
		switch (channel) {
			case ChannelRef.Element element -> element(Entity.QUEUE, e -> element.firstQueue() + e, element.size(),
					element.index(), element.allowed());
			case ChannelRef.Peer peer -> {
				read(peer.process(), Sort.PROCESS);
				done.add(peer.process());
			}
		}
	}

	private void lock(LockRef lock) {
		element(Entity.WORD, e -> system.locks().get(lock.firstLock() + e).word(), lock.size(), lock.index(),
				lock.allowed());
	}

	private void shared(SharedRef variable) {
		element(Entity.WORD, e -> variable.firstWord() + e, variable.size(), variable.index(), null);
	}

	private void processes(ProcessRef children) {
		if (children.index() != null) { // an array as a whole keeps its place
			element(Entity.PROCESS, e -> children.first() + e, children.size(), children.index(), null);
		}
	}

	/**
	 * An element of an array is named.
	 *
	 * @param number  the number of each element
	 * @param index   null if it is no array
	 * @param allowed for each instance the elements that it may use; null if it may use all
	 */
	private void element(Entity entity, IntUnaryOperator number, int size, Expr index, BitSet[] allowed) {
		if (index != null && !selfValues.areOf(index)) {
			read(index, Sort.DATA);
			done.add(index);
			if (found != null) {
				for (int e = 0; e < size; e++) {
					found.fix(entity, number.applyAsInt(e));
				}
				if (allowed != null) {
					found.value(array, Arrays.asList(allowed));
				}
			}
			return;
		}
		if (index != null) {
			done.add(index);
		}
		int[] named = new int[array.size()];
		for (int instance = 0; instance < named.length; instance++) {
			int element = index == null ? 0 : elementOf(index, instance);
			boolean exists = element >= 0 && element < size && (allowed == null || allowed[instance].get(element));
			named[instance] = exists ? number.applyAsInt(element) : Entity.NOTHING;
		}
		name(entity, named);
	}

	private int elementOf(Expr index, int instance) {
		try {
			return selfValues.of(index, instance);
		} catch (FaultException e) {
			return Entity.NOTHING;
		}
	}

	private void name(Entity entity, int[] named) {
		if (found != null) {
			found.name(array, entity, named);
		}
	}

	/**
	 * An expression is evaluated.
	 *
	 * @param expected what its value stands for; null if that is not known yet
	 */
	private void read(Expr expr, Sort expected) {
		if (selfValues.areOf(expr)) {
			readOfSelf(expr, expected);
			return;
		}
		switch (expr) {
			case Expr.Local e -> learn(e.slot(), 1, expected);
			case Expr.LocalElement e -> {
				learn(e.slot(), e.size(), expected);
				read(e.index(), Sort.DATA);
			}
			case Expr.Shared e -> element(Entity.WORD, i -> e.word(), 1, null, null);
			case Expr.SharedElement e -> element(Entity.WORD, i -> e.word() + i, e.size(), e.index(), null);
			case Expr.ProcessElement e -> element(Entity.PROCESS, i -> e.first() + i, e.size(), e.index(), null);
			case Expr.Look e -> channel(e.channel());
			case Expr.Equal e -> compare(e.left(), e.right());
			case Expr.EqualNotNull e -> compare(e.nullable(), e.other());
			case Expr.Choose e -> {
				read(e.condition(), Sort.DATA);
				read(e.then(), expected);
				read(e.otherwise(), expected);
			}
			case Expr.InRange e -> read(e.value(), expected);
			case Expr.NotNull e -> read(e.value(), expected);
			default -> Exprs.forEachOperand(expr, operand -> read(operand, Sort.DATA));
		}
		Sort actual = valueSorts.of(expr);
		if (expected != null && actual != null && actual != expected) {
			throw new AsymmetryException("%s computes with processes".formatted(array.program().name()));
		}
	}

	private void compare(Expr left, Expr right) {
		Sort sort = valueSorts.of(left) != null ? valueSorts.of(left) : valueSorts.of(right);
		read(left, sort);
		read(right, sort);
	}

	private void readOfSelf(Expr expr, Sort expected) {
		int[] values = selfValues.of(expr);
		if (found == null) {
			return;
		}
		if (values == null) {
			throw new AsymmetryException("%s may compute a fault from its self".formatted(array.program().name()));
		}
		if (expected == Sort.PROCESS) {
			name(Entity.PROCESS, Arrays.stream(values)
					.map(process -> process == Context.NULL ? Entity.NOTHING : process).toArray());
		} else if (expected == Sort.DATA || valueSorts.of(expr) == Sort.DATA) {
			found.value(array, Arrays.stream(values).boxed().toList());
		} else {
			throw new AsymmetryException("%s uses a value of which it is not known what it stands for"
					.formatted(array.program().name()));
		}
	}

	private void learn(int slot, int size, Sort sort) {
		news |= sorts.learn(slot, size, sort);
	}

	@Override
	public void uses(Expr expr, boolean matters) {
		if (done.contains(expr)) {
			return;
		}
		if (matters) {
			read(expr, Sort.DATA);
		} else if (mayFault(expr)) { // whether there is a fault is all that can be seen of it
			read(expr, valueSorts.of(expr));
		}
	}

	private static boolean mayFault(Expr expr) {
		boolean[] may = { Exprs.mayFault(expr) };
		Exprs.forEachOperand(expr, operand -> may[0] |= mayFault(operand));
		return may[0];
	}

	@Override
	public void computes(int slot, int size, Expr value, boolean surely) {
		if (sorts.ofSelf(slot) == null) {
			learn(slot, size, valueSorts.of(value));
			read(value, sorts.sort(slot));
		}
	}

	@Override
	public void defines(int slot, int size, boolean surely) {
		boolean data = instruction instanceof LookAt || instruction instanceof ChooseValue;
		learn(slot, size, data ? Sort.DATA : Sort.PROCESS); // elsewhere it is who has received
	}

	@Override
	public void puts(Medium medium, Expr value) {
		if (isKept(medium)) {
			read(value, valueSorts.of(medium, true));
		} else {
			uses(value, false);
		}
	}

	/** Whether what is put there is not always forgotten. */
	private boolean isKept(Medium medium) {
		return switch (medium) {
			case Medium.Memory memory -> IntStream.range(memory.firstWord(), memory.firstWord() + memory.size())
					.anyMatch(word -> !irrelevance.ofShared(word));
			case Medium.Part part -> valueSorts.queues(part.channel(), true)
					.anyMatch(queue -> IntStream.of(irrelevance.parts(queue)).noneMatch(p -> p == part.part()));
			case Medium.Sender sender -> true;
		};
	}

	@Override
	public void gets(Medium medium, int slot, int size, boolean surely, boolean checked) {
		learn(slot, size, valueSorts.of(medium, false));
	}

	@Override
	public void path() {
		// all paths count
	}

	@Override
	public void successor(int location) {
		// all locations count
	}
}
