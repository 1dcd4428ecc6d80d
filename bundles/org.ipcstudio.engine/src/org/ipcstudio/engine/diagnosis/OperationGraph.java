package org.ipcstudio.engine.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.FootprintSet;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Instruction;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.operations.Alternative;
import org.ipcstudio.engine.operations.Communicate;
import org.ipcstudio.engine.operations.LockOperation;
import org.ipcstudio.engine.operations.ReceiveAlternative;

/**
 * All operations of all process instances, numbered: what each of them can touch, whatever the state, to which it leads,
 * and what it cannot do without. Made once for a system and immutable afterwards, so that many threads may ask it.
 */
public final class OperationGraph {
	/** Stands for a location to which a process never comes. */
	public static final int NONE = -1;

	private final int[][] numbers;
	private final List<FootprintSet> footprints = new ArrayList<>();
	private final List<Integer> processes = new ArrayList<>();
	private final List<BitSet> predecessors = new ArrayList<>();
	private final List<Need> needs = new ArrayList<>();
	private final List<BitSet> first = new ArrayList<>();
	private final BitSet waiting = new BitSet();

	/**
	 * Something without which an operation has no move at all.
	 *
	 * @param kind what it is
	 * @param id   the queue, lock or semaphore
	 */
	public record Need(Kind kind, int id) {
		/** What can be needed. */
		public enum Kind {
			/** A message in the queue. */
			MESSAGE,
			/** Room in the queue. */
			ROOM,
			/** The lock must not be held by another process. */
			FREE_LOCK,
			/** The semaphore must not be 0. */
			COUNT
		}
	}

	private OperationGraph(int processCount) {
		numbers = new int[processCount][];
	}

	/** Looks at the programs of all processes. */
	public static OperationGraph of(CompiledSystem system) {
		KnownValues values = new KnownValues(system, new Kernel(system, Forgetting.NOTHING).start());
		Reachability[] programs = new Reachability[system.processCount()];
		Arrays.setAll(programs, p -> Reachability.ofAll(system.process(p), values));
		OperationGraph graph = new OperationGraph(programs.length);
		OperationFootprints operations = new OperationFootprints(system, programs, values);
		for (int p = 0; p < programs.length; p++) {
			graph.number(system.process(p), programs[p]);
		}
		for (int p = 0; p < programs.length; p++) {
			graph.add(system.process(p), programs[p], operations, values);
		}
		return graph;
	}

	private void number(ProcessInfo process, Reachability program) {
		Instruction[] code = process.program().code();
		int[] own = new int[code.length];
		Arrays.fill(own, NONE);
		for (int location = 0; location < code.length; location++) {
			if (code[location] instanceof Operation && program.isReached(location)) {
				own[location] = processes.size();
				processes.add(process.id());
				predecessors.add(new BitSet());
			}
		}
		numbers[process.id()] = own;
	}

	private void add(ProcessInfo process, Reachability program, OperationFootprints operations, KnownValues values) {
		Instruction[] code = process.program().code();
		first.add(operationsFrom(process, program, new int[] { 0 }));
		for (int location = 0; location < code.length; location++) {
			int number = numbers[process.id()][location];
			if (number != NONE) {
				Operation operation = (Operation) code[location];
				FootprintSet footprint = new FootprintSet();
				operations.add(process, location, operation, footprint);
				footprints.add(footprint);
				values.enter(process, program.frame(location));
				waiting.set(number, isWaiting(operation, values, operations.system()));
				needs.add(need(operation, values, operations.system()));
				operationsFrom(process, program, program.successors(location)).stream()
						.forEach(next -> predecessors.get(next).set(number));
			}
		}
	}

	/** The operations at which a process can come to stand when it goes on at some locations. */
	private BitSet operationsFrom(ProcessInfo process, Reachability program, int[] locations) {
		BitSet found = new BitSet();
		BitSet seen = new BitSet();
		List<Integer> open = new ArrayList<>();
		Arrays.stream(locations).forEach(open::add);
		while (!open.isEmpty()) {
			int location = open.remove(open.size() - 1);
			if (!seen.get(location) && program.isReached(location)) {
				seen.set(location);
				if (numbers[process.id()][location] != NONE) {
					found.set(numbers[process.id()][location]);
				} else {
					Arrays.stream(program.successors(location)).forEach(open::add);
				}
			}
		}
		return found;
	}

	private static boolean isWaiting(Operation operation, KnownValues values, CompiledSystem system) {
		return operation instanceof Communicate communicate && communicate.isPatient() && !communicate.offerMayFault()
				&& communicate.alternatives().stream()
						.flatMap(alternative -> values.queues(alternative.channel(), alternative.isSend()).stream().boxed())
						.noneMatch(queue -> system.partnersMayFault(system.queue(queue)));
	}

	private static Need need(Operation operation, KnownValues values, CompiledSystem system) {
		return switch (operation) {
			case LockOperation lock when lock.kind() == LockOperation.Kind.ACQUIRE ->
				need(Need.Kind.FREE_LOCK, values.locks(lock.reference()));
			case LockOperation lock when lock.kind() == LockOperation.Kind.WAIT ->
				need(Need.Kind.COUNT, values.locks(lock.reference()));
			case Communicate communicate -> need(communicate, values, system);
			default -> null;
		};
	}

	private static Need need(Need.Kind kind, BitSet objects) {
		return objects.cardinality() == 1 ? new Need(kind, objects.nextSetBit(0)) : null;
	}

	/** A communication that can also end in another way than by taking place needs nothing. */
	private static Need need(Communicate communicate, KnownValues values, CompiledSystem system) {
		if (!communicate.isPatient() || communicate.size() != 1 || !communicate.timeOuts().isEmpty()
				|| communicate.offerMayFault()) {
			return null;
		}
		Alternative alternative = communicate.alternative(0);
		Need need = need(alternative instanceof ReceiveAlternative ? Need.Kind.MESSAGE : Need.Kind.ROOM,
				values.queues(alternative.channel(), alternative.isSend()));
		if (need == null) {
			return null;
		}
		QueueInfo queue = system.queue(need.id());
		return queue.isRendezvous() || queue.hasEnds() || queue.existsWord() >= 0 ? null : need;
	}

	/** The number of operations. */
	public int size() {
		return processes.size();
	}

	/** The number of the operation of a process at a location; {@link #NONE} if it never comes there. */
	public int number(int process, int location) {
		return numbers[process][location];
	}

	/** The process that an operation belongs to. */
	public int process(int operation) {
		return processes.get(operation);
	}

	/** What an operation can touch, in any state; not to be changed. */
	public FootprintSet footprint(int operation) {
		return footprints.get(operation);
	}

	/** The operations from which the process can come to an operation; not to be changed. */
	public BitSet predecessors(int operation) {
		return predecessors.get(operation);
	}

	/** The operations at which a process can come to stand when it is started; not to be changed. */
	public BitSet first(int process) {
		return first.get(process);
	}

	/**
	 * Whether an operation is a communication at which a process waits and, where it needs a partner, depends on nothing
	 * but that the partner stands at his side of it.
	 */
	public boolean isWaiting(int operation) {
		return waiting.get(operation);
	}

	/** What an operation cannot do without; null if nothing is known. */
	public Need need(int operation) {
		return needs.get(operation);
	}
}
