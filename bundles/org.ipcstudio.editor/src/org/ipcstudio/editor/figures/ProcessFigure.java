package org.ipcstudio.editor.figures;

import java.util.List;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.editor.live.Activity;
import org.ipcstudio.editor.live.NodeView;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Process;

/**
 * A process: a box with round corners and its name, and below the line of its program that tells most about it. On
 * demand, and where the user has made the box larger, the program itself.
 */
final class ProcessFigure extends BoxFigure {
	private static final int WIDEST_LINE = 210;
	private static final int WIDEST_PROGRAM = 360;
	private static final int MOST_LINES = 24;

	private Program program = Program.NONE;
	private boolean programVisible;
	private LiveProcess live;

	@Override
	void read(Node node) {
		Process process = (Process) node;
		String size = Texts.arraySize(process);
		Header header = new Header(new ProcessSign(process.getParent() != null), process.getName(), "").size(size);
		if (process.getPriority() != null) {
			header.mark(null, NLS.bind(Messages.Process_priority, Texts.value(process.getPriority())));
		}
		if (process.isDaemon()) {
			header.mark(InfinitySign.SYMBOL, null);
		}
		if (!process.getCommand().isEmpty()) {
			header.mark(Prompt.SYMBOL, null);
		}
		setHeader(header, size);
		program = new Program(process);
	}

	@Override
	void readLive(NodeView view) {
		live = LiveProcess.of(view);
		header().showState(live == null ? null : new ActivitySign(live.activity()));
	}

	@Override
	ColorRole outlineRole() {
		return live == null ? borderRole() : ActivitySign.color(live.activity());
	}

	@Override
	LineStyle outlineStyle() {
		return live != null && live.activity() == Activity.NOT_STARTED ? LineStyle.DASHED : LineStyle.SOLID;
	}

	@Override
	public void setProgramVisible(boolean visible) {
		if (programVisible != visible) {
			programVisible = visible;
			changed();
		}
	}

	@Override
	ColorRole fillRole() {
		return live != null && live.isIdle() ? ColorRole.CARRIER_FILL : ColorRole.PROCESS_FILL;
	}

	@Override
	ColorRole borderRole() {
		return ColorRole.PROCESS_BORDER;
	}

	@Override
	Dimension rowsSize() {
		int line = TextStyle.PROGRAM.height();
		if (!programVisible) {
			return new Dimension(program.summary().width(WIDEST_LINE), line + signs());
		}
		List<TextLine> lines = program.lines();
		int width = lines.stream().limit(MOST_LINES).mapToInt(text -> text.width(WIDEST_PROGRAM)).max().orElse(0);
		return new Dimension(width, line * Math.max(1, Math.min(MOST_LINES, lines.size())) + signs());
	}

	/** The room for the signs of the elements; an array has them below its first line. */
	private int signs() {
		return live != null && live.isArray() ? LiveProcess.SIGNS : 0;
	}

	@Override
	void paintRows(Pen pen, Rectangle area) {
		if (live == null) {
			paintProgram(pen, area);
			return;
		}
		Rectangle rest = area.getCopy();
		if (live.isArray()) {
			live.paintSigns(pen, rest.x, rest.y, rest.width);
			rest.y += LiveProcess.SIGNS;
			rest.height -= LiveProcess.SIGNS;
		}
		if (live.hasStatement() && rest.height + GAP >= TextStyle.PROGRAM.height()) {
			live.paintStatement(pen, rest.x, rest.y, rest.width);
			rest.y += TextStyle.PROGRAM.height();
			rest.height -= TextStyle.PROGRAM.height();
		}
		if (rest.height + GAP >= TextStyle.PROGRAM.height() && !(live.isIdle() && !programVisible)) {
			paintProgram(pen, rest);
		}
	}

	@Override
	public String elementAt(Point point) {
		return live == null ? null : live.elementAt(point, rows(body(getBounds())));
	}

	private void paintProgram(Pen pen, Rectangle area) {
		int height = TextStyle.PROGRAM.height();
		int room = (area.height + GAP) / height;
		pen.line(ColorRole.MUTED);
		if (room < 2 && !programVisible) {
			program.summary().paint(pen.graphics(), area.x, area.y + TextStyle.PROGRAM.ascent(), area.width);
			return;
		}
		List<TextLine> lines = program.lines();
		int shown = lines.size() <= room ? lines.size() : room - 1;
		for (int i = 0; i < shown; i++) {
			lines.get(i).paint(pen.graphics(), area.x, area.y + i * height + TextStyle.PROGRAM.ascent(), area.width);
		}
		if (shown < lines.size() && room > 0) {
			int baseline = area.y + shown * height + TextStyle.PROGRAM.ascent();
			Program.MORE.paint(pen.graphics(), area.x, baseline, area.width);
		}
	}
}
