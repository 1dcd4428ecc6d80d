package org.ipcstudio.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.ipcstudio.checker.challenge.Board;
import org.ipcstudio.checker.challenge.GradedTrace;
import org.ipcstudio.checker.challenge.PlayRules;
import org.ipcstudio.cli.Console;
import org.ipcstudio.cli.Style;

/** Prints a challenge and the table of those who have tried it, for people. */
public final class TextGradeReport implements GradeReport {
	/** Of a longer name of a file the end is shown, which says most. */
	private static final int LONGEST_NAME = 30;

	private final Console console;
	private final String name;
	private final List<GradedFile> files = new ArrayList<>();

	/** @param name how the call names the challenge */
	public TextGradeReport(Console console, String name) {
		this.console = console;
		this.name = name;
	}

	@Override
	public void begin(Board board) {
		console.println(console.styled(Style.STRONG, name) + ": " + board.challenge().title());
		Wrap.print(console, "  ", board.challenge().goal().task() + " " + fewest(board) + rules(board.challenge().rules()));
	}

	private static String fewest(Board board) {
		OptionalInt fewest = board.fewestMoves();
		if (fewest.isEmpty()) {
			return "How many moves it takes is not known: the system is too large.";
		}
		return (board.isFewestProved() ? "It takes %s at least." : "A way with %s is known.")
				.formatted(Figures.count(fewest.getAsInt(), "move"));
	}

	private static String rules(PlayRules rules) {
		String moves = rules.hasMoveLimit() ? " %s are allowed.".formatted(Figures.count(rules.moveLimit(), "move")) : "";
		String hints = rules.hints() == PlayRules.UNLIMITED ? ""
				: rules.hints() == 0 ? " No hints are allowed."
				: " %s allowed.".formatted(rules.hints() == 1 ? "1 hint is" : Figures.count(rules.hints()) + " hints are");
		return moves + hints;
	}

	@Override
	public void print(GradedFile file) {
		files.add(file);
	}

	@Override
	public void end() {
		if (files.isEmpty()) {
			return;
		}
		Table table = new Table("  ", "llrrrrl");
		table.head("trace", "grade", "points", "moves", "hints", "undone", "");
		files.forEach(file -> table.row(row(file)));
		console.println();
		table.print(console);
		console.println();
		long reached = files.stream().filter(GradedFile::isReached).count();
		boolean all = reached == files.size();
		String some = files.size() == 1 ? "1 trace reaches" : files.size() + " traces reach";
		String summary = !all ? "%d of %s the goal.".formatted(reached, some)
				: files.size() == 1 ? "The trace reaches the goal." : "All %s the goal.".formatted(some);
		console.println(console.styled(all ? Style.GOOD : Style.BAD, summary));
	}

	private static String[] row(GradedFile file) {
		if (file.graded().isEmpty()) {
			return new String[] { shortened(file.name()), file.word(), "", "", "", "", file.error().orElseThrow() };
		}
		GradedTrace graded = file.graded().get();
		OptionalInt points = graded.score().points();
		String counted = points.isEmpty() ? "?" : Integer.toString(file.isReached() ? points.getAsInt() : 0);
		return new String[] { shortened(file.name()), file.word(), counted, Integer.toString(graded.score().moves()),
				graded.play().map(play -> Integer.toString(play.hints())).orElse("?"),
				graded.play().map(play -> Integer.toString(play.undos())).orElse("?"), remark(file, graded) };
	}

	private static String shortened(String name) {
		return name.length() <= LONGEST_NAME ? name : "..." + name.substring(name.length() - LONGEST_NAME + 3);
	}

	private static String remark(GradedFile file, GradedTrace graded) {
		String result = graded.isReached() ? "" : graded.reachedAt().isPresent() ? graded.score().sentence()
				: graded.explanation();
		return "%s %s".formatted(result, file.trust()).strip();
	}
}
