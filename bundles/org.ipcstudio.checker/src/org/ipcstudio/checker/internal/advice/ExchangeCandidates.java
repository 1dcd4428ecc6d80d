package org.ipcstudio.checker.internal.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ipcstudio.checker.advice.RepairKind;
import org.ipcstudio.model.Block;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Locked;
import org.ipcstudio.model.Print;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Receive;
import org.ipcstudio.model.Send;
import org.ipcstudio.model.Signal;
import org.ipcstudio.model.Statement;
import org.ipcstudio.model.Wait;
import org.ipcstudio.model.Work;

/**
 * Lets two steps of a program that follow each other change places, where neither needs a value of the other. In an
 * array of processes also for one of its instances only: that breaks a ring in which everybody does the same.
 */
final class ExchangeCandidates implements CandidateSource {

	@Override
	public List<List<Candidate>> candidates(Situation situation) {
		List<List<Candidate>> all = new ArrayList<>();
		for (Process process : situation.processes()) {
			List<Block> blocks = Programs.all(process, Block.class);
			blocks.forEach(block -> addAll(situation, process, block.getStatements(), all));
		}
		return all;
	}

	private static void addAll(Situation situation, Process process, List<Statement> statements,
			List<List<Candidate>> all) {
		for (int i = 0; i < statements.size(); i++) {
			int next = nextOperation(statements, i + 1);
			if (next < 0 || !Programs.isOperation(statements.get(i))) {
				continue;
			}
			Statement first = statements.get(i);
			Statement second = statements.get(next);
			boolean matters = Programs.mayWait(first) || Programs.mayWait(second);
			if (matters && !Programs.depend(first, second) && !givesBackEarly(process, first, second)) {
				exchange(situation, process, first, second).ifPresent(candidate -> all.add(List.of(candidate)));
				if (process.getSize() != null && next == i + 1) {
					inOneInstance(situation, process, first, second).ifPresent(candidate -> all.add(List.of(candidate)));
				}
			}
		}
	}

	/**
	 * Whether a process would give back what it has taken before it takes something else that it may need at the same
	 * time: nobody gets stuck then, but the one thing is not held any more while the other one is used.
	 */
	private static boolean givesBackEarly(Process process, Statement first, Statement second) {
		return takes(first) && switch (second) {
			case Signal signal -> Programs.all(process, Wait.class).stream()
					.anyMatch(wait -> wait.getSubject().getTarget() == signal.getSemaphore().getTarget());
			case Send send -> send.getChannel().getTarget() instanceof Channel && Programs.all(process, Receive.class).stream()
					.anyMatch(receive -> receive.getChannel() != null
							&& receive.getChannel().getTarget() == send.getChannel().getTarget());
			default -> false;
		};
	}

	private static boolean takes(Statement statement) {
		return statement instanceof Receive || statement instanceof Wait || statement instanceof Locked;
	}

	/** The next step with somebody else's things, if nothing but time and output lies between; -1 if there is none. */
	private static int nextOperation(List<Statement> statements, int from) {
		int next = from;
		while (next < statements.size() && (statements.get(next) instanceof Work || statements.get(next) instanceof Print)) {
			next++;
		}
		return next < statements.size() && Programs.isOperation(statements.get(next)) ? next : -1;
	}

	private static Optional<Candidate> exchange(Situation situation, Process process, Statement first, Statement second) {
		String label = "Exchange %s and %s in %s (%s)".formatted(situation.quoted(first),
				situation.quoted(second), process.getName(), situation.lines(first, second));
		return situation.change(RepairKind.EXCHANGE, label, "Then %s does %s before %s.".formatted(process.getName(),
				situation.quoted(second), situation.quoted(first)), () -> situation.edits().statements().exchange(first, second));
	}

	private static Optional<Candidate> inOneInstance(Situation situation, Process process, Statement first,
			Statement second) {
		String one = new ProgramText(situation.source()).of(first);
		String other = new ProgramText(situation.source()).of(second);
		String text = "if self == 0 {\n%s\n%s\n} else {\n%s\n%s\n}".formatted(ProgramText.indented(other),
				ProgramText.indented(one), ProgramText.indented(one), ProgramText.indented(other));
		String label = "Exchange %s and %s in %s[0] only (%s)".formatted(situation.quoted(first),
				situation.quoted(second), process.getName(), situation.lines(first, second));
		String explanation = "Then %s[0] does %s before %s, and the others do it the other way round: they cannot all "
				+ "wait for each other in a ring.";
		return situation.change(RepairKind.EXCHANGE, label,
				explanation.formatted(process.getName(), situation.quoted(second), situation.quoted(first)),
				() -> situation.edits().combine(List.of(situation.edits().statements().replace(first, text),
						situation.edits().delete(second))));
	}
}
