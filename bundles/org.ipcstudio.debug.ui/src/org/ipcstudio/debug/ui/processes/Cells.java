package org.ipcstudio.debug.ui.processes;

import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.Map;

/** The cells of a row that is being made. */
final class Cells {
	private final NumberFormat format = NumberFormat.getIntegerInstance();
	final Map<Column, String> texts = new EnumMap<>(Column.class);
	final Map<Column, Double> numbers = new EnumMap<>(Column.class);

	Cells(String name, Standing standing) {
		text(Column.NAME, name);
		text(Column.STATE, standing.text());
		numbers.put(Column.STATE, (double) standing.ordinal());
	}

	Cells text(Column column, String text) {
		if (!text.isEmpty()) {
			texts.put(column, text);
		}
		return this;
	}

	Cells count(Column column, long number) {
		return number(column, format.format(number), number);
	}

	Cells number(Column column, String text, double number) {
		texts.put(column, text);
		numbers.put(column, number);
		return this;
	}
}
