package org.ipcstudio.debug.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.ipcstudio.checker.BlockedProcess;
import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.engine.diagnosis.CircularWait;
import org.ipcstudio.engine.diagnosis.Diagnosis;
import org.ipcstudio.engine.diagnosis.Explanation;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.trace.Step;

/**
 * A finding in detail: why processes cannot go on, as the state at the end of its run shows.
 *
 * @param finding    the finding
 * @param rings      each circular wait in one line: {@code A → Fork[1] → B → Fork[0] → A}
 * @param sentences  why each process that matters waits, those in rings first; the finding's own message where nobody
 *                   waits
 * @param conditions how the conditions of a deadlock show here
 * @param hints      how this is usually repaired
 */
public record FindingDetails(Finding finding, List<String> rings, List<Line> sentences,
		List<Explanation.Condition> conditions, List<String> hints) {

	/**
	 * A sentence about a place in the text.
	 *
	 * @param text  a full sentence
	 * @param line  where it happens, from 1; 0 if there is no such place
	 * @param code  the text of that place; may be empty
	 */
	public record Line(String text, int line, String code) {
	}

	/** Finds out the details of a finding, by making the steps of its run once more; takes as long as the run is. */
	public static FindingDetails of(CompiledSystem system, Finding finding) {
		if (finding.waits().isEmpty()) {
			List<Line> message = List.of(new Line(finding.message(), finding.line(), finding.text()));
			return new FindingDetails(finding, List.of(), message, List.of(), hints(finding.kind()));
		}
		Explanation explanation = explain(system, finding);
		List<Line> sentences = explanation.sentences().stream()
				.map(sentence -> new Line(sentence.text(), sentence.waiter().line(), sentence.waiter().text())).toList();
		List<String> hints = new ArrayList<>(explanation.hints());
		if (hints.isEmpty()) {
			hints.addAll(hints(finding.kind()));
		}
		return new FindingDetails(finding, explanation.rings().stream().map(CircularWait::toString).toList(), sentences,
				explanation.conditions(), hints);
	}

	private static Explanation explain(CompiledSystem system, Finding finding) {
		Kernel kernel = new Kernel(system, Forgetting.NOTHING);
		State state = kernel.start();
		Moves moves = new Moves();
		for (Step step : finding.trace()) {
			kernel.moves(state, moves);
			kernel.apply(state, moves, step.pick());
		}
		Set<String> names = new HashSet<>(finding.processes());
		Set<Integer> stuck = new HashSet<>();
		for (int process = 0; process < system.processCount(); process++) {
			if (names.contains(system.process(process).name())) {
				stuck.add(process);
			}
		}
		return Diagnosis.of(kernel, state).explain(stuck);
	}

	/** What usually helps against a kind of finding that has no explanation of its own. */
	private static List<String> hints(FindingKind kind) {
		String hint = switch (kind) {
			case RACE -> Messages.FindingDetails_race;
			case LIVELOCK -> Messages.FindingDetails_livelock;
			case UNBOUNDED -> Messages.FindingDetails_unbounded;
			case BROKEN_PIPE -> Messages.FindingDetails_brokenPipe;
			case ABSENT_MAILBOX -> Messages.FindingDetails_absentMailbox;
			case LEFTOVER -> Messages.FindingDetails_leftover;
			case LOST -> Messages.FindingDetails_lost;
			case UNREACHED -> Messages.FindingDetails_unreached;
			case NEVER_PICKED -> Messages.FindingDetails_neverPicked;
			case DEADLOCK, PARTIAL_DEADLOCK, ASSERTION, RUNTIME_FAULT -> ""; //$NON-NLS-1$
		};
		return hint.isEmpty() ? List.of() : List.of(hint);
	}

	/** The lines of the text that it is about, in the order in which they matter, without repetition. */
	public List<Integer> lines() {
		List<Integer> lines = new ArrayList<>();
		if (finding.line() > 0) {
			lines.add(finding.line());
		}
		finding.waits().stream().filter(wait -> finding.processes().contains(wait.process())).map(BlockedProcess::line)
				.filter(line -> !lines.contains(line)).forEach(lines::add);
		return lines;
	}

	/** All of it as text, for the clipboard and for screen readers. */
	public String text() {
		StringBuilder text = new StringBuilder(KindNames.capitalized(finding.kind())).append('\n');
		text.append(finding.message()).append('\n');
		rings.forEach(ring -> text.append('\n').append(ring).append('\n'));
		for (Line sentence : sentences) {
			if (!sentence.text().equals(finding.message())) {
				text.append("- ").append(sentence.text()).append('\n');
			}
		}
		hints.forEach(hint -> text.append(Messages.FindingDetails_repair).append(' ').append(hint).append('\n'));
		RunText.append(text, finding);
		return text.toString();
	}
}
