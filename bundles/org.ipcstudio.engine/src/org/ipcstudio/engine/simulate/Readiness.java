package org.ipcstudio.engine.simulate;

import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.EndInfo;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.operations.Communicate;
import org.ipcstudio.engine.operations.WaitForChild;

/**
 * Tells which moves are ready: those that the kernel offers, and of which nobody and nothing that takes part is still busy
 * or under way. It holds moves back and never adds any, so every run is a path of the kernel.
 *
 * <p>Where the kernel does not let a {@code try} fail, because a partner or a message counts as there already, it
 * succeeds: at once with a partner who is busy, and on arrival with a message that is under way.
 */
final class Readiness {
	private final Kernel kernel;
	private final CodeFacts facts;
	private final VirtualClock clock;

	Readiness(Kernel kernel, CodeFacts facts, VirtualClock clock) {
		this.kernel = kernel;
		this.facts = facts;
		this.clock = clock;
	}

	/** Fills a choice with the moves that are ready. */
	void look(State state, Moves moves, Choice choice) {
		choice.clear();
		int count = moves.size();
		for (int move = 0; move < count; move++) {
			int process = moves.process(move);
			int partner = moves.partner(move);
			if (areFree(state, process, partner) && isDue(state, moves, move, choice)) {
				choice.add(move, process, partner);
			}
		}
	}

	private boolean areFree(State state, int process, int partner) {
		boolean free = !clock.isBusy(process);
		if (partner < 0) {
			return free;
		}
		boolean partnerFree = !clock.isBusy(partner);
		return free && partnerFree || free && tries(state, process) || partnerFree && tries(state, partner);
	}

	private boolean tries(State state, int process) {
		return facts.isImpatient(process, state.words[kernel.system().process(process).base()]);
	}

	private boolean isDue(State state, Moves moves, int move, Choice choice) {
		int process = moves.process(move);
		return switch (moves.kind(move)) {
			case Moves.TIMEOUT -> clock.hasPassed(process, moves.branch(move));
			case Moves.DROP -> choice.canTake(process, moves.branch(move));
			case Moves.ENDED -> !isHeldByGhost(state, moves, move);
			case Moves.TAKE -> {
				if (moves.partner(move) < 0 && moves.partnerBranch(move) >= 0) {
					yield clock.transit().hasArrived(moves.partnerBranch(move), moves.argument(move));
				}
				yield !isWaitForGhost(state, process);
			}
			default -> true;
		};
	}

	/** Whether the process waits for a child that has ended for the kernel, but still has work to do. */
	private boolean isWaitForGhost(State state, int process) {
		if (!facts.hasChildWaits() || !facts.waitsForChild(process, state.words[kernel.system().process(process).base()])) {
			return false;
		}
		WaitForChild operation = (WaitForChild) kernel.operation(state, process);
		Context c = kernel.enter(state);
		c.enter(process);
		for (int child = operation.firstChild(c); child < operation.endOfChildren(c); child++) {
			if (clock.isBusy(child)) {
				return true;
			}
		}
		return false;
	}

	/** Whether the other end of a pipe is held by a process that has ended for the kernel, but still has work to do. */
	private boolean isHeldByGhost(State state, Moves moves, int move) {
		Operation operation = kernel.operation(state, moves.process(move));
		if (!(operation instanceof Communicate communicate)) {
			return false;
		}
		Context c = kernel.enter(state);
		c.enter(moves.process(move));
		QueueInfo queue = kernel.system().queue(communicate.alternative(moves.branch(move)).queue(c));
		boolean send = communicate.alternative(moves.branch(move)).isSend();
		for (EndInfo end : send ? queue.readEnds() : queue.writeEnds()) {
			if (clock.isBusy(end.process()) && kernel.operation(state, end.process()) == null) {
				return true;
			}
		}
		return false;
	}
}
