package org.ipcstudio.debug.launch;

import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.ipcstudio.debug.run.SystemSource;
import org.ipcstudio.debug.verify.Words;
import org.ipcstudio.engine.diagnosis.CircularWait;
import org.ipcstudio.engine.diagnosis.Explanation;
import org.ipcstudio.engine.simulate.EndReason;
import org.ipcstudio.engine.simulate.SimulationResult;

/** What the console shows of a run. Places in the source are written as compilers do, which makes links of them. */
final class RunText {
	private static final int WIDEST_NAME = 24;
	private static final int TIME_WIDTH = 10;
	/** More sentences than this are counted. */
	private static final int MOST_SENTENCES = 24;

	private final SystemSource source;
	private final RunSettings settings;
	private final int nameWidth;

	RunText(SystemSource source, RunSettings settings) {
		this.source = source;
		this.settings = settings;
		int width = 0;
		for (int p = 0; p < source.system().processCount(); p++) {
			width = Math.max(width, source.system().process(p).name().length());
		}
		nameWidth = Math.min(width, WIDEST_NAME);
	}

	/** The first line. */
	String beginning() {
		return NLS.bind(Messages.RunText_beginning, path(), how()) + '\n';
	}

	private String how() {
		return NLS.bind(Messages.RunText_how, settings.scheduling().label(), Long.toString(settings.seed().orElseThrow()));
	}

	private String path() {
		return source.workspaceFile().map(file -> file.getFullPath().toString()).orElse(source.name());
	}

	/** A line that a program prints, behind its time and its process. */
	String line(long time, String process, String text) {
		String when = time(time);
		return " ".repeat(Math.max(0, TIME_WIDTH - when.length())) + when + "  " + process //$NON-NLS-1$ //$NON-NLS-2$
				+ " ".repeat(Math.max(0, nameWidth - process.length())) + "  " + text; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** That what follows is not what the lines above it led to. */
	String otherWay(int moment) {
		return NLS.bind(Messages.RunText_otherWay, Words.count(moment)) + '\n';
	}

	/** How the run went. */
	String end(SimulationResult result, RunOutcome outcome) {
		StringBuilder text = new StringBuilder(verdict(result, outcome)).append('\n');
		String why = why(result.reason());
		if (!why.isEmpty()) {
			text.append(why).append('\n');
		}
		for (RunFinding finding : outcome.findings()) {
			text.append('\n').append(capitalized(finding.kind())).append(": ").append(finding.message()); //$NON-NLS-1$
			if (finding.line() > 0) {
				text.append(' ').append(place(finding.line()));
			}
			text.append('\n');
			finding.explanation().ifPresent(explanation -> explain(text, explanation));
		}
		outcome.remarks().forEach(remark -> text.append(remark).append('\n'));
		return text.toString();
	}

	private String verdict(SimulationResult result, RunOutcome outcome) {
		String kinds = outcome.findings().stream().map(RunFinding::kind).distinct().collect(Collectors.joining(", ")); //$NON-NLS-1$
		String verdict = !kinds.isEmpty() ? kinds : switch (result.reason()) {
			case ENDED -> Messages.RunText_ended;
			case CANCELLED, STOPPED -> Messages.RunText_stopped;
			default -> Messages.RunText_nothingFound;
		};
		String moves = result.steps() == 1 ? Messages.RunText_move : NLS.bind(Messages.RunText_moves, Words.count(result.steps()));
		return NLS.bind(Messages.RunText_verdict,
				new Object[] { source.system().name(), verdict, moves, time(result.time()), how() });
	}

	private static String why(EndReason reason) {
		return switch (reason) {
			case STEP_LIMIT -> Messages.RunText_stepLimit;
			case TIME_LIMIT -> Messages.RunText_timeLimit;
			case MESSAGE_LIMIT -> Messages.RunText_messageLimit;
			default -> ""; //$NON-NLS-1$
		};
	}

	private void explain(StringBuilder text, Explanation explanation) {
		for (CircularWait ring : explanation.rings()) {
			text.append("  ").append(ring).append('\n'); //$NON-NLS-1$
		}
		List<Explanation.Sentence> sentences = explanation.sentences();
		int shown = sentences.size() > MOST_SENTENCES ? MOST_SENTENCES - 1 : sentences.size();
		for (Explanation.Sentence sentence : sentences.subList(0, shown)) {
			text.append("  ").append(sentence.text()).append(' ').append(place(sentence.waiter().line())).append('\n'); //$NON-NLS-1$
		}
		if (shown < sentences.size()) {
			text.append("  ").append(NLS.bind(Messages.RunText_moreWait, sentences.size() - shown)).append('\n'); //$NON-NLS-1$
		}
		explanation.hints().forEach(hint -> text.append("  ").append(NLS.bind(Messages.RunText_repair, hint)).append('\n')); //$NON-NLS-1$
	}

	private String place(int line) {
		return "(" + path() + ':' + line + ')'; //$NON-NLS-1$
	}

	private static String capitalized(String kind) {
		return kind.substring(0, 1).toUpperCase() + kind.substring(1);
	}

	/** Virtual time in the largest fitting unit: {@code 250 us}, {@code 5 ms}, {@code 1.5 s}. */
	static String time(long microseconds) {
		NumberFormat format = NumberFormat.getNumberInstance();
		format.setMaximumFractionDigits(3);
		if (microseconds == 0) {
			return "0"; //$NON-NLS-1$
		}
		if (microseconds < 1_000) {
			return NLS.bind(Messages.RunText_microseconds, format.format(microseconds));
		}
		return microseconds < 1_000_000 ? NLS.bind(Messages.RunText_milliseconds, format.format(microseconds / 1e3))
				: NLS.bind(Messages.RunText_seconds, format.format(microseconds / 1e6));
	}
}
