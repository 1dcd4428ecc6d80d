package org.ipcstudio.checker.internal.explore;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.Observer;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.trace.Step;

/** Remarks on messages that are dropped, by the network or with their mailbox; the kernel tells it as an observer. */
final class LossJudge implements MoveJudge, Observer {
	private final Findings findings;
	private final Counterexamples counterexamples;
	private final List<Loss> losses = new ArrayList<>();

	private record Loss(int queue, int messages) {
	}

	LossJudge(Findings findings, Counterexamples counterexamples) {
		this.findings = findings;
		this.counterexamples = counterexamples;
	}

	@Override
	public void lost(int queue, int messages) {
		losses.add(new Loss(queue, messages));
	}

	@Override
	public boolean judge(Visit visit, int move, State successor, Effects effects) {
		if (!losses.isEmpty()) {
			for (Loss loss : losses) {
				report(visit, move, loss);
			}
			losses.clear();
		}
		return true;
	}

	private void report(Visit visit, int move, Loss loss) {
		String channel = visit.kernel().system().queue(loss.queue()).name();
		if (move < 0) {
			findings.add(FindingKind.LOST, List.of(loss.queue()), () -> new Finding(FindingKind.LOST,
					"%s lost at the start, when %s disappears with its owner.".formatted(messages(loss), channel),
					List.of(), List.of(), List.of(), List.of(), -1, 0, channel));
			return;
		}
		int process = visit.moves().process(move);
		int site = visit.kernel().operation(visit.state(), process).site().id();
		findings.add(FindingKind.LOST, List.of(loss.queue(), process, site), () -> finding(visit, move, loss, channel));
	}

	private Finding finding(Visit visit, int move, Loss loss, String channel) {
		List<Step> trace = counterexamples.to(visit.index(), move).steps();
		Step last = trace.get(trace.size() - 1);
		String message = visit.moves().kind(move) == Moves.DROP
				? "The network may drop the message that %s sends to %s in line %d.".formatted(last.process(), channel,
						last.line())
				: "%s lost when %s disappears, after line %d of %s.".formatted(messages(loss), channel,
						last.line(), last.process());
		return new Finding(FindingKind.LOST, message, List.of(last.process()), List.of(), List.of(), trace, -1,
				last.line(), channel);
	}

	private static String messages(Loss loss) {
		return loss.messages() == 1 ? "A message is" : loss.messages() + " messages are";
	}
}
