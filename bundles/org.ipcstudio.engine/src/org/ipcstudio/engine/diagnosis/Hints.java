package org.ipcstudio.engine.diagnosis;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.ipcstudio.engine.kernel.State;

/** The usual repairs of usual mistakes. */
final class Hints {
	private final Holdings holdings;
	private final State beginning;
	private final Set<String> hints = new LinkedHashSet<>();

	/** @param beginning the initial state, which tells the messages that are there from the start */
	Hints(Holdings holdings, State beginning) {
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
		} else if (kinds.contains(NeedKind.DATA)) {
			missingClose(ring);
		} else if (kinds.equals(EnumSet.of(NeedKind.ROOM, NeedKind.RECEIVER))) {
			hints.add("Let one of the processes receive before it sends, or give the channels more capacity.");
		}
		if (kinds.size() > 1) {
			waitWithLock(ring);
		}
	}

	private void sameKind(NeedKind kind, CircularWait ring, String objects) {
		switch (kind) {
			case LOCK -> hints.add("Take the locks %s in the same order in every process.".formatted(objects));
			case SIGNAL -> hints.add("Wait for the semaphores %s in the same order in every process.".formatted(objects));
			case RECEIVER -> hints.add("Let one of the processes receive before it sends, or give the channel a capacity, "
					+ "so that a send need not wait for its receiver.");
			case RECEIPT -> hints.add("Let one of the processes receive before it sends, or use `send` without `sync`.");
			case ROOM -> hints.add(pipes(ring) ? ("Read while writing, in a process of its own, or give %s more capacity: "
					+ "everybody writes, and nobody gets to read.").formatted(objects)
					: "Receive between the sends, or give %s more capacity.".formatted(objects));
			case MESSAGE -> hints.add(areTokens(ring) ? ("The messages act as resources that are taken and put back: "
					+ "take them in the same order in every process, for example the one with the lower index first.")
					: "Let one of the processes send before it receives: everybody waits for a message first.");
			case DATA -> missingClose(ring);
			default -> {
				// no repair is usual
			}
		}
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
			if (need.kind() == NeedKind.DATA && need.detail().endsWith("close")) {
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
				case MESSAGE, RECEIVER, RECEIPT, ROOM -> hints.add(need.holder() == wait.process() && need.isDirect()
						? "A process cannot communicate with itself over a link: name another one, or use a mailbox."
						: "Let %s expect that its partner is gone: wait with a limit (`within 10 ms`), or have a last message sent."
								.formatted(wait.name()));
				case OPENING -> hints.add("Open %s to %s in another process.".formatted(need.object(), need.detail()));
				case LOCK -> hints.add("Leave the block of the lock %s before going on for ever.".formatted(need.object()));
				default -> {
					// no repair is usual
				}
			}
		}
	}
}
