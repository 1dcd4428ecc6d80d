package org.ipcstudio.checker.internal.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.checker.advice.RepairKind;
import org.ipcstudio.model.Block;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.Locked;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Receive;
import org.ipcstudio.model.Reference;
import org.ipcstudio.model.Statement;
import org.ipcstudio.model.Wait;

/**
 * Takes locks in one order: the inner one of two first, or, of two elements of one array, the one with the smaller
 * index first. The latter also for semaphores, and for messages that stand for something that is taken.
 */
final class LockOrderCandidates implements CandidateSource {

	@Override
	public List<List<Candidate>> candidates(Situation situation) {
		List<List<Candidate>> all = new ArrayList<>();
		for (Process process : situation.processes()) {
			for (Locked outer : Programs.all(process, Locked.class)) {
				for (Locked inner : Programs.all(outer, Locked.class)) {
					addNested(situation, process, outer, inner, all);
				}
			}
			for (Block block : Programs.all(process, Block.class)) {
				addNeighbours(situation, process, block.getStatements(), all);
			}
		}
		return all;
	}

	private static void addNested(Situation situation, Process process, Locked outer, Locked inner,
			List<List<Candidate>> all) {
		byIndex(situation, process, outer.getLock(), inner.getLock()).ifPresent(candidate -> all.add(List.of(candidate)));
		String first = situation.textOf(outer.getLock());
		String second = situation.textOf(inner.getLock());
		String label = "Take %s before %s in %s (line %d)".formatted(second, first, process.getName(), situation.line(outer));
		situation.change(RepairKind.LOCK_ORDER, label,
				"Then %s holds %s before it asks for %s.".formatted(process.getName(), second, first),
				() -> exchanged(situation, outer, inner)).ifPresent(candidate -> all.add(List.of(candidate)));
	}

	/** Locks with nothing else between them change their names; otherwise the inner one goes around the outer one. */
	private static TextEdit exchanged(Situation situation, Locked outer, Locked inner) {
		String second = situation.textOf(inner.getLock());
		boolean alone = inner.eContainer() == outer.getBody() && outer.getBody().getStatements().size() == 1;
		if (alone) {
			return situation.edits().combine(List.of(situation.edits().statements().rewrite(outer.getLock(), second),
					situation.edits().statements().rewrite(inner.getLock(), situation.textOf(outer.getLock()))));
		}
		String rest = new ProgramText(situation.source()).with(outer, inner, inner.getBody().getStatements());
		return situation.edits().statements().replace(outer, "lock " + second + " {\n" + ProgramText.indented(rest) + "\n}");
	}

	private static void addNeighbours(Situation situation, Process process, List<Statement> statements,
			List<List<Candidate>> all) {
		for (int i = 0; i + 1 < statements.size(); i++) {
			Reference first = taken(statements.get(i));
			Reference second = taken(statements.get(i + 1));
			boolean alike = first != null && second != null
					&& withoutReference(situation, statements.get(i), first)
							.equals(withoutReference(situation, statements.get(i + 1), second));
			if (alike) {
				byIndex(situation, process, first, second).ifPresent(candidate -> all.add(List.of(candidate)));
			}
		}
	}

	/** What a statement takes: a semaphore, or a message of a mailbox; null if it takes nothing. */
	private static Reference taken(Statement statement) {
		return switch (statement) {
			case Wait wait -> wait.getSubject();
			case Receive receive when Programs.isPlain(receive) && !receive.isAttempt() -> receive.getChannel();
			default -> null;
		};
	}

	private static String withoutReference(Situation situation, Statement statement, Reference reference) {
		String text = situation.textOf(statement);
		int start = situation.source().region(reference).offset() - situation.source().region(statement).offset();
		return text.substring(0, start) + text.substring(start + situation.source().region(reference).length());
	}

	private static Optional<Candidate> byIndex(Situation situation, Process process, Reference first, Reference second) {
		if (first.getTarget() == null || first.getTarget() != second.getTarget() || first.getIndex() == null
				|| second.getIndex() == null) {
			return Optional.empty();
		}
		String name = situation.textOf(first).substring(0, situation.textOf(first).indexOf('['));
		String one = operand(situation, first.getIndex());
		String other = operand(situation, second.getIndex());
		String label = "Take the element of %s with the smaller index first in %s (%s)".formatted(name,
				process.getName(), situation.lines(first, second));
		String explanation = ("Then every %s takes the elements of %s in the same order, so no circle of waiting can "
				+ "come about.").formatted(process.getName(), name);
		return situation.change(RepairKind.LOCK_ORDER, label, explanation,
				() -> situation.edits().combine(List.of(
						situation.edits().statements().rewrite(first, "%s[%s < %s ? %s : %s]".formatted(name, one, other, one, other)),
						situation.edits().statements().rewrite(second, "%s[%s < %s ? %s : %s]".formatted(name, one, other, other, one)))));
	}

	/** An expression as an operand of another one. */
	private static String operand(Situation situation, Expression expression) {
		String text = situation.textOf(expression);
		return text.matches("\\w+") || text.matches("\\([^()]*\\)") ? text : "(" + text + ")";
	}
}
