package org.ipcstudio.debug.ui.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.ipcstudio.debug.run.Subject;
import org.ipcstudio.debug.ui.views.CsvText;

/**
 * Numbers in lines and columns. Immutable.
 *
 * @param titles of the columns; the first one has the names
 * @param lines  what is drawn if nobody chooses comes first
 */
record NumberTable(List<String> titles, List<Line> lines) {

	/** One cell: what it says, and what it is sorted by. */
	record Cell(String text, double number) {
	}

	/**
	 * One line.
	 *
	 * @param name    different from that of all other lines
	 * @param subject what is selected with it; null if nothing is
	 * @param cells   all but the name
	 */
	record Line(String name, Subject subject, List<Cell> cells) {

		Line {
			cells = List.copyOf(cells);
		}

		/** What stands in a column. */
		String text(int column) {
			return column == 0 ? name : cells.get(column - 1).text();
		}
	}

	NumberTable {
		titles = List.copyOf(titles);
		lines = List.copyOf(lines);
	}

	/** The names of the lines that are drawn: those chosen, or the first ones. */
	Set<String> drawn(Set<String> chosen, int usual) {
		return lines.stream().map(Line::name).filter(name -> chosen == null || chosen.contains(name))
				.limit(chosen == null ? usual : Integer.MAX_VALUE).collect(Collectors.toUnmodifiableSet());
	}

	/** The lines in the order of a column; numbers the largest first, if descending. */
	List<Line> sorted(int column, boolean descending) {
		Comparator<Line> order = column == 0 ? Comparator.comparing(line -> line.name().toLowerCase(Locale.ROOT))
				: Comparator.comparingDouble(line -> line.cells().get(column - 1).number());
		return lines.stream().sorted(descending ? order.reversed() : order).toList();
	}

	/** The lines as comma-separated values; numbers as numbers, so that other programs can calculate with them. */
	String csv(List<Line> some) {
		StringBuilder text = new StringBuilder(CsvText.line(titles));
		for (Line line : some) {
			List<String> cells = new ArrayList<>(List.of(line.name()));
			line.cells().forEach(cell -> cells.add(Double.isNaN(cell.number()) ? cell.text() : number(cell.number())));
			text.append(CsvText.line(cells));
		}
		return text.toString();
	}

	private static String number(double number) {
		return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
	}
}
