package org.ipcstudio.debug.ui.waitfor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.ipcstudio.debug.ui.waitfor.WaitForReport.Kind;
import org.ipcstudio.debug.ui.waitfor.WaitForReport.Part;
import org.ipcstudio.engine.diagnosis.Diagnosis;
import org.ipcstudio.engine.diagnosis.Explanation;
import org.ipcstudio.engine.diagnosis.Wait;

/** Tells a wait-for graph: who waits for what, why nobody ends it, how that is usually repaired. */
final class WaitForSentences {
	private final Diagnosis diagnosis;
	private final List<Integer> stuck;
	private final List<Wait> waits;
	private final List<Part> parts = new ArrayList<>();
	private final Set<Integer> told = new HashSet<>();

	/**
	 * @param stuck those who never go on; daemons too
	 * @param waits the waits that are shown
	 */
	WaitForSentences(Diagnosis diagnosis, BitSet stuck, List<Wait> waits) {
		this.diagnosis = diagnosis;
		this.waits = waits;
		this.stuck = diagnosis.waits().stream().filter(wait -> !wait.daemon() && stuck.get(wait.process()))
				.map(Wait::process).toList();
	}

	WaitForReport report(boolean nobodyMoves) {
		parts.add(new Part(Kind.TITLE, title(nobodyMoves), ""));
		if (!stuck.isEmpty()) {
			explain(diagnosis.explain(stuck));
		}
		boolean headed = stuck.isEmpty();
		for (Wait wait : waits) {
			if (told.add(wait.process())) {
				if (!headed) {
					heading(Messages.Report_others);
					headed = true;
				}
				sentence(wait.name() + ' ' + diagnosis.reason(wait) + '.', wait.name());
			}
		}
		return new WaitForReport(parts);
	}

	private String title(boolean nobodyMoves) {
		int count = stuck.size();
		if (count > 0) {
			return nobodyMoves ? Messages.Report_deadlock
					: NLS.bind(count == 1 ? Messages.Report_oneStuck : Messages.Report_someStuck, count);
		}
		int waiting = diagnosis.waits().size();
		return waiting == 0 ? Messages.Report_nobodyWaits
				: NLS.bind(waiting == 1 ? Messages.Report_oneWaits : Messages.Report_someWait, waiting);
	}

	private void explain(Explanation explanation) {
		for (Explanation.Sentence sentence : explanation.sentences()) {
			told.add(sentence.waiter().process());
			sentence(sentence.text(), sentence.waiter().name());
		}
		if (!explanation.hints().isEmpty()) {
			heading(Messages.Report_hints);
			explanation.hints().forEach(hint -> sentence(hint, ""));
		}
		if (!explanation.conditions().isEmpty()) {
			heading(Messages.Report_conditions);
			explanation.conditions().forEach(condition -> sentence(
					NLS.bind(Messages.Report_condition, capital(condition.name()), condition.text()), ""));
		}
	}

	private static String capital(String name) {
		return Character.toUpperCase(name.charAt(0)) + name.substring(1);
	}

	private void heading(String text) {
		parts.add(new Part(Kind.HEADING, text, ""));
	}

	private void sentence(String text, String process) {
		parts.add(new Part(Kind.SENTENCE, text, process));
	}
}
