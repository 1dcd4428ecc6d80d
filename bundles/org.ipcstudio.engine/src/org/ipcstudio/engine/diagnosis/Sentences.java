package org.ipcstudio.engine.diagnosis;

import java.util.List;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.State;

/** Says in plain words what a process waits for, and who could end the wait. */
final class Sentences {
	private final Names names;
	private final Holdings holdings;

	Sentences(CompiledSystem system, State state, Holdings holdings) {
		names = new Names(system, state);
		this.holdings = holdings;
	}

	/** A sentence without its full stop: {@code A holds the lock X and waits for the lock Y, which B holds}. */
	String sentence(Wait wait) {
		List<String> held = holdings.of(wait.process());
		String beginning = held.isEmpty() ? wait.name() + " "
				: wait.name() + " holds " + Names.join(held, "and", "thing") + " and ";
		return beginning + reason(wait);
	}

	/** What the process does, without its name: {@code waits for a message in M, which only B can send}. */
	String reason(Wait wait) {
		List<Need> needs = wait.needs();
		if (needs.isEmpty()) {
			return "waits at a select of which no branch is open";
		}
		if (needs.size() == 1) {
			return "waits " + lacking(needs.get(0), wait.process()) + ending(needs.get(0), wait.process());
		}
		List<String> lacking = needs.stream().map(need -> lacking(need, wait.process())).distinct().toList();
		return "waits " + Names.join(lacking, "or", "event") + (wait.isOrphan() ? ", none of which can happen any more"
				: ", which only " + names.any(wait.unblockers()) + " can bring about");
	}

	private String lacking(Need need, int process) {
		String on = need.object();
		return switch (need.kind()) {
			case MESSAGE -> "for a %smessage ".formatted(need.detail().isEmpty() ? "" : need.detail() + " ") + from(need, process);
			case DATA -> need.isHopeless() ? "for data in %s or its end".formatted(on) : "for data in " + on;
			case ROOM -> need.holder() < 0 ? "for room in %s (%s)".formatted(on, need.detail())
					: "until the messages of %s in %s have been read".formatted(names.of(need.holder()), on);
			case RECEIVER -> need.holder() == process ? "until it receives its own message itself"
					: need.isDirect() ? "until %s receives its message".formatted(on)
					: "until somebody receives its message from " + on;
			case RECEIPT -> need.isDirect() ? "until %s has received its message".formatted(on)
					: "until its message has been received from " + on;
			case RIGHT -> "for the right to receive from " + on;
			case LOCK -> "for the lock " + on;
			case SIGNAL -> "for the semaphore " + on;
			case CHILD -> "until %s %s ended".formatted(on, need.partners().size() > 1 ? "have" : "has");
			case CONDITION -> (need.detail().isEmpty() ? "until `%s` holds" : "until the condition of `%s` holds").formatted(on);
			case OPENING -> "until somebody opens %s to %s".formatted(on, need.detail());
		};
	}

	private static String from(Need need, int process) {
		if (need.object().equals("any") && need.queue() == null) {
			return "from any process that is linked to it";
		}
		return need.holder() == process ? "from itself" : (need.isDirect() ? "from " : "in ") + need.object();
	}

	private String ending(Need need, int process) {
		return need.isHopeless() ? hopeless(need, process) : hope(need);
	}

	private String hope(Need need) {
		String only = names.any(need.helpers());
		return switch (need.kind()) {
			case MESSAGE -> need.holder() >= 0 ? ", while %s has the right to receive".formatted(names.of(need.holder()))
					: isThePeer(need) ? "" : ", which only %s can send".formatted(only);
			case DATA -> ", which only %s can %s".formatted(only, need.detail());
			case ROOM -> need.holder() >= 0 ? ", which only %s can do".formatted(only)
					: ", which only %s can make by %s".formatted(only, need.queue().hasEnds() ? "reading" : "receiving");
			case RECEIVER, RECEIPT -> isThePeer(need) ? "" : ", which only %s can do".formatted(only);
			case OPENING -> ", which only %s can do".formatted(only);
			case RIGHT, LOCK -> ", which %s holds".formatted(names.of(need.holder()));
			case SIGNAL -> ", which only %s can signal".formatted(only);
			case CHILD -> need.partners().size() > 1 ? ", of which %s still %s".formatted(names.all(need.helpers()),
					need.helpers().size() > 1 ? "run" : "runs") : "";
			case CONDITION -> ", which only %s can bring about".formatted(only);
		};
	}

	/** Whether the sentence has named the only helper already, as the other side of the link. */
	private boolean isThePeer(Need need) {
		return need.isDirect() && need.helpers().size() == 1 && names.of(need.helpers().get(0)).equals(need.object());
	}

	private String hopeless(Need need, int process) {
		if (need.holder() == process && need.isDirect()) {
			return ", which cannot happen while it waits";
		}
		List<Integer> others = need.partners().stream().filter(p -> p != process).toList();
		if (others.isEmpty() && !need.partners().isEmpty()) {
			return itself(need, process);
		}
		String absence = names.absence(others);
		String because = need.partners().isEmpty() ? "" : absence.isEmpty() ? " any more" : " any more: " + absence;
		return switch (need.kind()) {
			case MESSAGE -> need.isDirect() && !need.object().equals("any") ? peer(need, absence, "sends it none any more")
					: ", which nobody sends" + because;
			case DATA -> need.detail().equals("own end")
					? ", but it holds a write end of it itself, so that the end of file never comes"
					: ", which nobody writes or closes" + because;
			case ROOM -> ", but nobody %s from it".formatted(need.queue().hasEnds() ? "reads" : "receives") + because;
			case RECEIVER, RECEIPT -> need.isDirect() ? peer(need, absence, "never receives from it again")
					: ", but nobody does so" + because;
			case RIGHT, LOCK -> ", which %s holds and never gives back".formatted(names.of(need.holder()));
			case SIGNAL -> ", which nobody signals" + because;
			case CHILD -> ", but %s %s".formatted(names.of(need.holder()),
					need.detail().isEmpty() ? "never ends" : "was never spawned");
			case CONDITION -> ", which nobody can bring about any more";
			case OPENING -> ", but nobody does so" + because;
		};
	}

	/** Only the process that waits could bring it about. */
	private String itself(Need need, int process) {
		String name = names.of(process);
		return switch (need.kind()) {
			case MESSAGE -> ", which only %s itself could send".formatted(name);
			case DATA -> need.detail().equals("own end") ? ", of which it holds a write end itself"
					: ", which only %s itself could write".formatted(name);
			case ROOM -> ", which only %s itself could make".formatted(name);
			case SIGNAL -> ", which only %s itself could signal".formatted(name);
			default -> ", which only %s itself could do".formatted(name);
		};
	}

	private static String peer(Need need, String absence, String otherwise) {
		return absence.isEmpty() ? ", but %s %s".formatted(need.object(), otherwise) : ", but " + absence;
	}
}
