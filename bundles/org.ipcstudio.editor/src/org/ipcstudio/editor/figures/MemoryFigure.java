package org.ipcstudio.editor.figures;

import java.util.List;
import java.util.function.Function;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.ipcstudio.editor.live.NodeView;
import org.ipcstudio.language.format.Excerpt;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.SharedVariable;

/** Shared memory: a table of its variables with their types and first values; atomic ones have a diamond. */
final class MemoryFigure extends BoxFigure {
	private static final int MOST = 12;
	private static final int WIDEST = 220;
	private static final int ROOM = 14;
	private static final int GAP_TYPE = 6;

	private List<Row> rows = List.of();
	private boolean anyAtomic;
	private int nameWidth;
	private int measured = -1;
	private LiveMemory live;

	private record Row(String variable, boolean atomic, TextLine name, TextLine type, TextLine value) {
		static Row of(SharedVariable variable) {
			String size = variable.getSize() == null ? "" : "[" + Texts.value(variable.getSize()) + "]";
			return new Row(variable.getName(), variable.isAtomic(), new TextLine(TextStyle.PROGRAM, variable.getName() + size),
					new TextLine(TextStyle.PROGRAM, ": " + Excerpt.of(variable.getType())),
					new TextLine(TextStyle.PROGRAM,
							variable.getValue() == null ? "" : "= " + Excerpt.of(variable.getValue())));
		}

	}

	@Override
	void read(Node node) {
		Memory memory = (Memory) node;
		setHeader(new Header(VariableTable.SYMBOL, memory.getName(), ""), null);
		rows = memory.getVariables().stream().filter(variable -> variable.getName() != null).map(Row::of).toList();
		anyAtomic = rows.stream().anyMatch(Row::atomic);
		measured = -1;
	}

	@Override
	void readLive(NodeView view) {
		live = LiveMemory.of(view);
	}

	@Override
	ColorRole fillRole() {
		return ColorRole.MEMORY_FILL;
	}

	@Override
	ColorRole borderRole() {
		return ColorRole.MEMORY_BORDER;
	}

	@Override
	void paintShape(Pen pen, Rectangle body) {
		pen.rectangle(body);
	}

	@Override
	Outline bodyOutline(Rectangle body) {
		return Outline.rectangle(body, 0);
	}

	private int line() {
		return TextStyle.PROGRAM.height() + 3;
	}

	private int indent() {
		return anyAtomic ? Symbol.SIZE : 0;
	}

	/** The types stand below each other. */
	private int nameWidth() {
		if (measured != TextStyle.generation()) {
			nameWidth = widest(Row::name, WIDEST);
			measured = TextStyle.generation();
		}
		return nameWidth;
	}

	private int widest(Function<Row, TextLine> column, int most) {
		return rows.stream().map(column).mapToInt(text -> text.width(most)).max().orElse(0);
	}

	@Override
	Dimension rowsSize() {
		int values = widest(Row::value, WIDEST / 2);
		int width = nameWidth() + GAP_TYPE + widest(Row::type, WIDEST) + (values == 0 ? 0 : ROOM + values);
		return new Dimension(indent() + width, rows.isEmpty() ? 0 : Math.min(MOST, rows.size()) * line() + GAP);
	}

	@Override
	void paintRows(Pen pen, Rectangle area) {
		pen.line(ColorRole.MEMORY_BORDER);
		pen.segment(area.x - SIDE, area.y, area.x + area.width + SIDE - 1, area.y);
		int y = area.y + GAP + 1;
		int room = (area.height - GAP + 3) / line();
		int shown = rows.size() <= room ? rows.size() : Math.max(0, room - 1);
		for (Row row : rows.subList(0, shown)) {
			paint(pen, row, area.x, y, area.width);
			y += line();
		}
		if (shown < rows.size() && room > 0) {
			pen.line(ColorRole.MUTED);
			Program.MORE.paint(pen.graphics(), area.x + indent(), y + TextStyle.PROGRAM.ascent(), area.width);
		}
	}

	private void paint(Pen pen, Row row, int left, int top, int width) {
		int baseline = top + TextStyle.PROGRAM.ascent();
		if (row.atomic()) {
			pen.fill(ColorRole.MEMORY_BORDER);
			AtomicSign.SYMBOL.paint(pen, left - 2, top + (TextStyle.PROGRAM.height() - Symbol.SIZE) / 2);
		}
		int x = left + indent();
		int right = left + width;
		pen.line(ColorRole.TEXT);
		row.name().paint(pen.graphics(), x, baseline, right - x);
		x += nameWidth() + GAP_TYPE;
		int valueWidth = value(pen, row, right, top, Math.max(0, right - x));
		pen.line(ColorRole.MUTED);
		row.type().paint(pen.graphics(), x, baseline, right - valueWidth - (valueWidth > 0 ? 6 : 0) - x);
	}

	/** Paints the present value, or the first one while nothing runs; tells how wide it is. */
	private int value(Pen pen, Row row, int right, int top, int room) {
		if (live != null && live.knows(row.variable())) {
			return live.paint(pen, row.variable(), right, top, room);
		}
		int width = row.value().width(room);
		row.value().paint(pen.graphics(), right - width, top + TextStyle.PROGRAM.ascent(), width);
		return width;
	}
}
