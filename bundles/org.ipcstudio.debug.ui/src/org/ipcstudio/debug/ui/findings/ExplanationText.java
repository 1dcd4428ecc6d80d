package org.ipcstudio.debug.ui.findings;

import java.util.List;
import java.util.stream.Collectors;

import org.ipcstudio.checker.CheckResult;
import org.ipcstudio.checker.Finding;
import org.ipcstudio.debug.verify.FindingDetails;
import org.ipcstudio.debug.verify.FindingGroup;
import org.ipcstudio.debug.verify.Outcome;
import org.ipcstudio.debug.verify.Repairs;
import org.ipcstudio.debug.verify.Verification;
import org.ipcstudio.debug.verify.Words;

/** What is said of a selected line, with links to lines of the source and to what can be done about it. */
final class ExplanationText {
	/* The targets of links. */
	static final String REPLAY = "replay"; //$NON-NLS-1$
	static final String REPLAY_OTHER = "replayOther"; //$NON-NLS-1$
	static final String REPAIR = "repair"; //$NON-NLS-1$
	static final String VERIFY = "verify"; //$NON-NLS-1$
	static final String STOP = "stop"; //$NON-NLS-1$
	static final String COVERAGE = "coverage"; //$NON-NLS-1$
	static final String TEST = "test"; //$NON-NLS-1$
	static final String LINE = "line:"; //$NON-NLS-1$
	static final String APPLY = "apply:"; //$NON-NLS-1$

	private static final String BETWEEN = "  \u00b7  "; //$NON-NLS-1$
	private static final String PARAGRAPH = "\n\n"; //$NON-NLS-1$

	private ExplanationText() {
	}

	/** Of a file: its verdict, what may be done next. */
	static String of(Verification verification) {
		if (verification.isRunning()) {
			return ExplanationPane.escape(Words.progress(verification.progress())) + PARAGRAPH
					+ link(STOP, Messages.ExplanationText_stop);
		}
		Outcome outcome = verification.outcome().orElseThrow();
		StringBuilder text = new StringBuilder(ExplanationPane.escape(Words.verdict(outcome)));
		if (verification.isOutdated()) {
			text.append(PARAGRAPH).append(Messages.ExplanationText_outdated);
		}
		text.append(PARAGRAPH).append(link(VERIFY, Messages.ExplanationText_verify));
		if (outcome.result().isPresent()) {
			text.append(BETWEEN).append(link(COVERAGE, Messages.ExplanationText_coverage));
		}
		text.append(PARAGRAPH);
		if (repairs(text, verification)) {
			text.append(PARAGRAPH);
		}
		outcome.result().ifPresent(result -> extent(text, result));
		return text.toString();
	}

	private static void extent(StringBuilder text, CheckResult result) {
		text.append(ExplanationPane.escape(Messages.bind(Messages.ExplanationText_extent,
				new Object[] { Words.count(result.statistics().states()), Words.count(result.statistics().transitions()),
						Words.count(result.statistics().depth()) })));
		if (result.moreFound()) {
			text.append(' ').append(Messages.ExplanationText_more);
		}
	}

	/** Of a finding: why processes cannot go on, and how it is repaired. */
	static String of(Verification verification, FindingDetails details) {
		Finding finding = details.finding();
		StringBuilder text = new StringBuilder();
		if (verification.isOutdated()) {
			text.append(Messages.ExplanationText_outdated).append(' ').append(link(VERIFY, Messages.ExplanationText_verify))
					.append(PARAGRAPH);
		} else if (!finding.trace().isEmpty()) {
			text.append(link(REPLAY, Messages.ExplanationText_replay));
			if (!finding.otherTrace().isEmpty()) {
				text.append(BETWEEN).append(link(REPLAY_OTHER, Messages.ExplanationText_replayOther));
			}
			if (FindingsCommands.TESTABLE.contains(finding.kind())) {
				text.append(BETWEEN).append(link(TEST, Messages.ExplanationText_test));
			}
			text.append(PARAGRAPH);
		}
		if (repairs(text, verification)) {
			text.append(PARAGRAPH);
		}
		details.rings().forEach(ring -> text.append(ExplanationPane.escape(ring)).append(PARAGRAPH));
		text.append(details.sentences().stream().map(ExplanationText::sentence).collect(Collectors.joining("\n"))); //$NON-NLS-1$
		details.hints().forEach(hint -> text.append(PARAGRAPH)
				.append(ExplanationPane.escape(Messages.bind(Messages.ExplanationText_hint, hint))));
		if (!details.conditions().isEmpty()) {
			text.append(PARAGRAPH).append(Messages.ExplanationText_conditions);
			details.conditions().forEach(condition -> text.append("\n    ").append(ExplanationPane.escape( //$NON-NLS-1$
					Messages.bind(Messages.ExplanationText_condition, condition.name(), condition.text()))));
		}
		return text.toString();
	}

	/** Of a kind: how often, and what the first one is. */
	static String of(List<FindingsNode> findings) {
		return findings.stream().map(node -> ExplanationPane.escape(FindingGroup.substance(node.finding())))
				.collect(Collectors.joining("\n")); //$NON-NLS-1$
	}

	private static String sentence(FindingDetails.Line line) {
		String text = ExplanationPane.escape(line.text());
		return line.line() == 0 ? text
				: text + '\u00a0' + link(LINE + line.line(), Messages.bind(Messages.ExplanationText_line, line.line()));
	}

	/** @return whether there is anything to say about repairs */
	private static boolean repairs(StringBuilder text, Verification verification) {
		if (verification.isOutdated() || verification.outcome().filter(Outcome::hasDefects).isEmpty()) {
			return false;
		}
		Repairs repairs = verification.repairs().orElse(null);
		if (repairs == null) {
			text.append(link(REPAIR, Messages.ExplanationText_repair));
			return true;
		}
		switch (repairs.state()) {
			case SEARCHING -> text.append(Messages.ExplanationText_searching);
			case NONE -> text.append(Messages.ExplanationText_noRepair);
			case STOPPED -> text.append(link(REPAIR, Messages.ExplanationText_repair));
			case FOUND -> {
				text.append(Messages.ExplanationText_proved);
				for (int i = 0; i < repairs.found().size(); i++) {
					text.append("\n    ").append(link(APPLY + i, repairs.found().get(i).label())); //$NON-NLS-1$
				}
			}
		}
		return true;
	}

	private static String link(String target, String text) {
		return "<a href=\"" + target + "\">" + ExplanationPane.escape(text) + "</a>"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
