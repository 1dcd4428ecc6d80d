package org.ipcstudio.engine.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

import org.ipcstudio.engine.kernel.ChannelRef;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.kernel.Instruction;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.Program;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.kernel.SuccessorVisitor;
import org.ipcstudio.engine.operations.AcquireRight;
import org.ipcstudio.engine.source.Uses.OfChannel;
import org.ipcstudio.engine.source.Uses.OfLock;
import org.ipcstudio.engine.source.Uses.OfShared;
import org.ipcstudio.engine.source.Uses.OfWords;
import org.ipcstudio.engine.source.Uses.Use;
import org.ipcstudio.language.types.Rights.Right;

/**
 * Tells whether a process has come to an operation that uses a node, or a connection of it: a table says where that may
 * be so, and only there the index is looked at. Immutable.
 */
public final class NodeUse {
	private static final Use[] NO_USES = {};

	private final CompiledSystem system;
	private final NodeElements elements;
	private final Set<Right> rights;
	private final LocationSet candidates;
	/** What a process uses at a candidate, by its number and location. */
	private final Use[][][] uses;

	/**
	 * @param elements what is used
	 * @param rights   in which direction; all of them for any use
	 */
	public NodeUse(CompiledSystem system, NodeElements elements, Set<Right> rights) {
		this.system = system;
		this.elements = elements;
		this.rights = Set.copyOf(rights);
		Map<Program, Use[][]> byProgram = new HashMap<>();
		uses = new Use[system.processCount()][][];
		for (int p = 0; p < uses.length; p++) {
			uses[p] = byProgram.computeIfAbsent(system.process(p).program(), this::uses);
		}
		candidates = LocationSet.of(system, (program, location) -> byProgram.get(program)[location].length > 0);
	}

	private Use[][] uses(Program program) {
		Set<Integer> secondHalves = secondHalves(program);
		Use[][] found = new Use[program.code().length][];
		for (int location = 0; location < found.length; location++) {
			found[location] = !secondHalves.contains(location) && program.code()[location] instanceof Operation operation
					? uses(operation) : NO_USES;
		}
		return found;
	}

	private Use[] uses(Operation operation) {
		List<Use> found = new ArrayList<>();
		Uses.visit(operation, use -> {
			if (use.rights().stream().anyMatch(rights::contains) && mayBeMeant(use)) {
				found.add(use);
			}
		});
		return found.toArray(Use[]::new);
	}

	/** Where a process may use it, depending on its variables. */
	public LocationSet candidates() {
		return candidates;
	}

	/**
	 * Whether a process stands at an operation that uses it. To be asked by the thread of the kernel between two moves.
	 *
	 * @param location where the process stands
	 */
	public boolean isAt(Kernel kernel, State state, int process, int location) {
		if (!candidates.contains(process, location)) {
			return false;
		}
		Context c = kernel.enter(state);
		c.enter(process);
		for (Use use : uses[process][location]) {
			if (isMeant(use, c)) {
				return true;
			}
		}
		return false;
	}

	/** The index may be anything unless it is constant. */
	private boolean mayBeMeant(Use use) {
		return switch (use) {
			case OfChannel(ChannelRef.Element channel, var any) -> mayBe(elements.queues(), channel.firstQueue(),
					channel.size(), channel.index());
			case OfChannel(ChannelRef.Peer peer, var any) -> !elements.queues().isEmpty();
			case OfChannel(var anyLink, var any) -> !elements.queues().isEmpty();
			case OfLock(var lock, var any) -> mayBe(elements.locks(), lock.firstLock(), lock.size(), lock.index());
			case OfShared(var variable, var any) -> mayBe(elements.words(), variable.firstWord(), variable.size(),
					variable.index());
			case OfWords(int first, int size, var any) -> mayBe(elements.words(), first, size, null);
		};
	}

	private static boolean mayBe(BitSet set, int first, int size, Expr index) {
		if (index instanceof Expr.Const constant) {
			return set.get(first + constant.value());
		}
		int next = set.nextSetBit(first);
		return next >= 0 && next < first + size;
	}

	private boolean isMeant(Use use, Context c) {
		return switch (use) {
			case OfChannel(var channel, var used) when channel == null -> isIncomingLink(c.process);
			case OfChannel(var channel, var used) -> used.contains(Right.SEND) && has(elements.queues(), channel::outgoing, c)
					|| used.contains(Right.RECEIVE) && has(elements.queues(), channel::incoming, c);
			case OfLock(var lock, var used) -> has(elements.locks(), lock::lock, c);
			case OfShared(var variable, var used) -> has(elements.words(), variable::word, c);
			case OfWords words -> mayBeMeant(words);
		};
	}

	private static boolean has(BitSet set, ToIntFunction<Context> element, Context c) {
		try {
			int found = element.applyAsInt(c);
			return found >= 0 && set.get(found);
		} catch (FaultException e) {
			return false; // it names an element that does not exist
		}
	}

	private boolean isIncomingLink(int process) {
		for (int queue : system.process(process).incomingLinks()) {
			if (elements.queues().get(queue)) {
				return true;
			}
		}
		return false;
	}

	private static Set<Integer> secondHalves(Program program) {
		Set<Integer> found = new HashSet<>();
		for (Instruction instruction : program.code()) {
			if (instruction instanceof AcquireRight) {
				SuccessorVisitor visitor = found::add;
				instruction.accept(visitor);
			}
		}
		return found;
	}
}
