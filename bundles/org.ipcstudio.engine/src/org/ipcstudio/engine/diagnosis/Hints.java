package org.ipcstudio.engine.diagnosis;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Instruction;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.operations.LockOperation;

/** The usual repairs of usual mistakes. */
final class Hints {
	private static final String ITSELF = "No process can wait for itself: let another one take part.";

	private final CompiledSystem system;
	private final Holdings holdings;
	private final State beginning;
	private final Set<String> hints = new LinkedHashSet<>();

	/** @param beginning the initial state, which tells the messages that are there from the start */
	Hints(CompiledSystem system, Holdings holdings, State beginning) {
		this.system = system;
		this.holdings = holdings;
		this.beginning = beginning;
	}

	List<String> of(List<CircularWait> rings, Collection<Wait> orphans) {
		rings.forEach(this::ring);
		orphans.forEach(this::orphan);
		return List.copyOf(hints);
	}

	private void ring(CircularWait ring) {
		Set<NeedKind> kinds = EnumSet.noneOf(NeedKind.class);
		ring.steps().forEach(step -> kinds.add(step.need().kind()));
		String objects = Names.join(ring.objects().stream().distinct().sorted().toList(), "and", "thing");
		if (kinds.size() == 1) {
			sameKind(kinds.iterator().next(), ring, objects);
		} else {
			unlikeKinds(kinds, ring);
		}
	}

	private void unlikeKinds(Set<NeedKind> kinds, CircularWait ring) {
		missingClose(ring);
		waitWithLock(ring);
		if (kinds.equals(EnumSet.of(NeedKind.ROOM, NeedKind.RECEIVER))) {
			hints.add("Let one of the processes receive before it sends, or give the channels more capacity.");
		} else if (kinds.equals(EnumSet.of(NeedKind.MESSAGE, NeedKind.RECEIVER))) {
			hints.add("Let %s take with `select` whichever message comes first."
					.formatted(first(ring, NeedKind.MESSAGE).waiter().name()));
		} else if (kinds.equals(EnumSet.of(NeedKind.ROOM, NeedKind.DATA))
				|| kinds.equals(EnumSet.of(NeedKind.ROOM, NeedKind.MESSAGE))) {
			CircularWait.Step full = first(ring, NeedKind.ROOM);
			hints.add("Use the channels in the same order on both sides, or give %s more capacity."
					.formatted(full.need().object()));
		}
	}

	private static CircularWait.Step first(CircularWait ring, NeedKind kind) {
		return ring.steps().stream().filter(step -> step.need().kind() == kind).findFirst().orElseThrow();
	}

	private void sameKind(NeedKind kind, CircularWait ring, String objects) {
		switch (kind) {
			case LOCK -> hints.add("Take the locks %s in the same order in every process.".formatted(objects));
			case SIGNAL -> hints.add(takesAll(ring)
					? "Wait for the semaphores %s in the same order in every process.".formatted(objects)
					: "See to it that no signal gets lost: look at a condition and go to sleep in one step, and signal after "
							+ "every change.");
			case RECEIVER -> hints.add("Let one of the processes receive before it sends, or give the channel a capacity, "
					+ "so that a send need not wait for its receiver.");
			case RECEIPT -> hints.add("Let one of the processes receive before it sends, or use `send` without `sync`.");
			case ROOM -> hints.add(pipes(ring) ? ("Read while writing, in a process of its own, or give %s more capacity: "
					+ "everybody writes, and nobody gets to read.").formatted(objects)
					: "Receive between the sends, or give %s more capacity.".formatted(objects));
			case MESSAGE -> hints.add(messages(ring));
			case DATA -> missingClose(ring);
			default -> {
				// no repair is usual
			}
		}
	}

	private String messages(CircularWait ring) {
		if (isLossy(ring)) {
			return "A message may have been lost: wait with a limit (`within 10 ms`) and send it again.";
		}
		return areTokens(ring)
				? "The messages act as resources that are taken and put back: take them in the same order in every process, "
						+ "for example the one with the lower index first."
				: "Let one of the processes send before it receives: everybody waits for a message first.";
	}

	private static boolean isLossy(CircularWait ring) {
		return ring.steps().stream().map(CircularWait.Step::need)
				.anyMatch(need -> need.queue() != null && need.queue().isLossy());
	}

	/** Whether every process in the ring waits for all of its semaphores at some place, as for locks. */
	private boolean takesAll(CircularWait ring) {
		Set<String> semaphores = new LinkedHashSet<>();
		ring.steps().forEach(step -> semaphores.add(name(step.need().object())));
		return ring.steps().stream().allMatch(step -> waitsFor(step.waiter().process()).containsAll(semaphores));
	}

	private Set<String> waitsFor(int process) {
		Set<String> names = new LinkedHashSet<>();
		for (Instruction instruction : system.process(process).program().code()) {
			if (instruction instanceof LockOperation wait && wait.kind() == LockOperation.Kind.WAIT) {
				names.add(wait.reference().name());
			}
		}
		return names;
	}

	private static String name(String object) {
		int index = object.indexOf('[');
		return index < 0 ? object : object.substring(0, index);
	}

	private static boolean pipes(CircularWait ring) {
		return ring.steps().stream().allMatch(step -> step.need().queue().hasEnds());
	}

	/** Whether the messages were in their mailboxes from the start, as forks lie on a table. */
	private boolean areTokens(CircularWait ring) {
		return ring.steps().stream().map(CircularWait.Step::need)
				.allMatch(need -> need.queue() != null && beginning.count(need.queue().id()) > 0);
	}

	private void missingClose(CircularWait ring) {
		List<CircularWait.Step> steps = ring.steps();
		for (int i = 0; i < steps.size(); i++) {
			Need need = steps.get(i).need();
			Wait next = steps.get((i + 1) % steps.size()).waiter();
			if (need.kind() == NeedKind.DATA && need.detail().equals("close")) {
				hints.add("Close %s in %s before line %d: a reader sees the end of file only when every write end is closed."
						.formatted(need.object(), next.name(), next.line()));
			}
		}
	}

	private void waitWithLock(CircularWait ring) {
		for (CircularWait.Step step : ring.steps()) {
			List<String> locks = holdings.locks(step.waiter().process());
			if (!locks.isEmpty() && step.need().kind() != NeedKind.LOCK) {
				hints.add("Do not wait at %s while holding %s.".formatted(step.need().object(),
						Names.join(locks, "and", "lock")));
			}
		}
	}

	private static boolean isAlone(Need need, Wait wait) {
		return need.partners().stream().allMatch(partner -> partner == wait.process());
	}

	private void orphan(Wait wait) {
		for (Need need : wait.needs()) {
			switch (need.kind()) {
				case DATA -> {
					if (need.detail().equals("own end")) {
						hints.add("Close %s in %s before it reads: it holds a write end of what it reads from."
								.formatted(need.object(), wait.name()));
					}
				}
				case CHILD -> {
					if (!need.detail().isEmpty()) {
						hints.add("Spawn %s before waiting for it.".formatted(need.object()));
					}
				}
				case MESSAGE -> hints.add(isAlone(need, wait) ? ITSELF : ("Let %s expect that nobody sends any more: wait with a "
						+ "limit (`within 10 ms`), or have its partner send a last message.").formatted(name(wait.name())));
				case RECEIVER, RECEIPT, ROOM -> hints.add(isAlone(need, wait) ? ITSELF
						: "Let %s send only as much as is received, or wait with a limit (`within 10 ms`)."
								.formatted(name(wait.name())));
				case OPENING -> hints.add("Open %s to %s in another process.".formatted(need.object(), need.detail()));
				case LOCK -> hints.add("Leave the block of the lock %s before going on for ever.".formatted(need.object()));
				default -> {
					// no repair is usual
				}
			}
		}
	}
}
