package org.ipcstudio.checker.internal.symmetry;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.EndInfo;
import org.ipcstudio.engine.kernel.Irrelevance;
import org.ipcstudio.engine.kernel.LockInfo;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.SharedInfo;

/** Verifies that what takes the place of something else is like it in everything that is declared. */
final class Verification {
	private final CompiledSystem system;
	private final Irrelevance irrelevance;
	private final Map<Integer, SharedInfo> shared;
	private final Map<Integer, LockInfo> locks;

	Verification(CompiledSystem system, Irrelevance irrelevance) {
		this.system = system;
		this.irrelevance = irrelevance;
		shared = system.shared().stream().collect(Collectors.toMap(SharedInfo::word, Function.identity()));
		locks = system.locks().stream().collect(Collectors.toMap(LockInfo::word, Function.identity()));
	}

	/** Whether all declarations are alike. The initial state and the programs are others' business. */
	boolean holds(Automorphism map) {
		return IntStream.range(0, system.processCount()).allMatch(p -> processIsLike(map, p))
				&& IntStream.range(0, system.queueCount()).allMatch(q -> queueIsLike(map, q))
				&& IntStream.range(0, map.words().length).allMatch(w -> wordIsLike(map, w));
	}

	private boolean processIsLike(Automorphism map, int p) {
		ProcessInfo process = system.process(p);
		ProcessInfo other = system.process(map.processes()[p]);
		return process.program() == other.program() && process.daemon() == other.daemon()
				&& process.priority() == other.priority()
				&& (process.parent() < 0 ? other.parent() < 0 : other.parent() == map.processes()[process.parent()])
				&& moved(map.queues(), process.ownedQueues()).equals(set(other.ownedQueues()))
				&& moved(map, process.ends()).equals(new HashSet<>(other.ends())) && forgetsTheSame(process, other);
	}

	private boolean forgetsTheSame(ProcessInfo process, ProcessInfo other) {
		for (int location = 0; location < process.program().code().length; location++) {
			if (!Arrays.equals(irrelevance.frame(process.id(), location), irrelevance.frame(other.id(), location))) {
				return false;
			}
		}
		return true;
	}

	private boolean queueIsLike(Automorphism map, int q) {
		QueueInfo queue = system.queue(q);
		QueueInfo other = system.queue(map.queues()[q]);
		return queue.kind() == other.kind() && queue.capacity() == other.capacity() && queue.parts().equals(other.parts())
				&& queue.tracksSenders() == other.tracksSenders() && queue.loss() == other.loss()
				&& queue.reorder() == other.reorder() && queue.carrier() == other.carrier()
				&& moved(map.processes(), queue.senders()).equals(set(other.senders()))
				&& moved(map.processes(), queue.receivers()).equals(set(other.receivers()))
				&& moved(map, queue.readEnds()).equals(new HashSet<>(other.readEnds()))
				&& moved(map, queue.writeEnds()).equals(new HashSet<>(other.writeEnds()))
				&& Arrays.equals(irrelevance.parts(q), irrelevance.parts(other.id()))
				&& irrelevance.ofSenders(q) == irrelevance.ofSenders(other.id());
	}

	private static Set<EndInfo> moved(Automorphism map, List<EndInfo> ends) {
		return ends.stream().map(end -> new EndInfo(map.processes()[end.process()], map.queues()[end.queue()],
				end.write(), map.words()[end.word()], end.heldFromStart())).collect(Collectors.toSet());
	}

	private static Set<Integer> moved(int[] map, int[] numbers) {
		return set(IntStream.of(numbers).map(number -> map[number]).toArray());
	}

	private static Set<Integer> set(int[] numbers) {
		return IntStream.of(numbers).boxed().collect(Collectors.toSet());
	}

	private boolean wordIsLike(Automorphism map, int word) {
		int place = map.words()[word];
		return variableIsLike(shared.get(word), shared.get(place)) && lockIsLike(map, locks.get(word), locks.get(place))
				&& irrelevance.ofShared(word) == irrelevance.ofShared(place);
	}

	private static boolean variableIsLike(SharedInfo variable, SharedInfo other) {
		return Objects.equals(variable == null ? null : List.of(variable.atomic(), variable.type()),
				other == null ? null : List.of(other.atomic(), other.type()));
	}

	private static boolean lockIsLike(Automorphism map, LockInfo lock, LockInfo other) {
		return lock == null ? other == null : other != null && lock.semaphore() == other.semaphore()
				&& moved(map.processes(), lock.users()).equals(set(other.users()));
	}
}
