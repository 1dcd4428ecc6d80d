package org.ipcstudio.checker.internal.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ipcstudio.checker.advice.RepairKind;
import org.ipcstudio.model.Block;
import org.ipcstudio.model.Locked;
import org.ipcstudio.model.Statement;

/** Moves the first or last statement of a lock block, at which somebody waits for ever, out of the block. */
final class LeaveLockCandidates implements CandidateSource {

	@Override
	public List<List<Candidate>> candidates(Situation situation) {
		List<List<Candidate>> all = new ArrayList<>();
		for (Situation.Blocked blocked : situation.blocked()) {
			Statement statement = Programs.statement(blocked.element());
			if (!(statement instanceof Locked) && statement.eContainer() instanceof Block body
					&& body.eContainer() instanceof Locked lock) {
				List<Statement> statements = body.getStatements();
				if (statement == statements.getFirst()) {
					move(situation, lock, statement, true).ifPresent(candidate -> all.add(List.of(candidate)));
				}
				if (statement == statements.getLast()) {
					move(situation, lock, statement, false).ifPresent(candidate -> all.add(List.of(candidate)));
				}
			}
		}
		return all;
	}

	private static Optional<Candidate> move(Situation situation, Locked lock, Statement statement, boolean before) {
		String name = situation.textOf(lock.getLock());
		String process = Programs.process(lock).getName();
		ProgramText text = new ProgramText(situation.source());
		List<Statement> rest = new ArrayList<>(lock.getBody().getStatements());
		rest.remove(statement);
		String moved = text.of(statement);
		String label = "Do %s %s %s is held in %s (line %d)".formatted(situation.quoted(statement),
				before ? "before" : "after", name, process, situation.line(statement));
		String explanation = "Then %s does not keep others from %s while it waits.".formatted(process, name);
		return situation.change(RepairKind.LEAVE_LOCK, label, explanation, () -> {
			if (rest.isEmpty()) {
				return situation.edits().statements().replace(lock, moved);
			}
			String block = text.with(lock, statement, List.of()).replaceAll("(?m)^[ \t]+\n", "");
			return situation.edits().statements().replace(lock, before ? moved + "\n" + block : block + "\n" + moved);
		});
	}
}
