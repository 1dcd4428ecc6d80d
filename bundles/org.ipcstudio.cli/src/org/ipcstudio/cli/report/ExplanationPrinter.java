package org.ipcstudio.cli.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.ipcstudio.cli.Console;
import org.ipcstudio.cli.Style;
import org.ipcstudio.engine.diagnosis.CircularWait;
import org.ipcstudio.engine.diagnosis.Explanation;
import org.ipcstudio.engine.diagnosis.Wait;

/** Prints why processes cannot go on: the rings, a sentence for each process, the conditions, the repair. */
public final class ExplanationPrinter {
	/** More sentences than this are counted. */
	private static final int MOST_SENTENCES = 24;
	private static final String INDENT = "  ";

	private final Console console;

	public ExplanationPrinter(Console console) {
		this.console = console;
	}

	public void print(Explanation explanation) {
		for (CircularWait ring : explanation.rings()) {
			new RingDrawing(console, ring).print(INDENT);
			console.println();
		}
		sentences(explanation.sentences());
		if (!explanation.conditions().isEmpty()) {
			console.println();
			console.println(INDENT + "The conditions of a deadlock, as they show here:");
			Table table = new Table(INDENT + INDENT, "ll");
			explanation.conditions().forEach(condition -> table.row(condition.name(), condition.text()));
			table.print(console);
		}
		if (!explanation.hints().isEmpty()) {
			console.println();
			for (String hint : explanation.hints()) {
				Wrap.print(console, INDENT + "Repair: ", INDENT + "        ", hint);
			}
		}
	}

	private void sentences(List<Explanation.Sentence> sentences) {
		Set<Integer> shown = new HashSet<>();
		int count = sentences.size() > MOST_SENTENCES ? MOST_SENTENCES - 1 : sentences.size();
		for (Explanation.Sentence sentence : sentences.subList(0, count)) {
			Wait wait = sentence.waiter();
			Wrap.print(console, INDENT, INDENT + INDENT, sentence.text());
			if (shown.add(wait.line())) {
				console.println(INDENT + INDENT + console.styled(Style.FAINT, "line " + wait.line() + ":  " + cut(wait.text())));
			}
		}
		if (count < sentences.size()) {
			console.println(INDENT + "… and " + (sentences.size() - count) + " more processes wait as well.");
		}
	}

	private static String cut(String text) {
		int room = Console.WIDTH - 20;
		return text.length() <= room ? text : text.substring(0, room - 1) + "…";
	}
}
