package org.ipcstudio.debug.ui.sequence;

import org.eclipse.draw2d.Graphics;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import org.ipcstudio.debug.ui.sequence.chart.Scene;
import org.ipcstudio.debug.ui.sequence.chart.SceneHits;
import org.ipcstudio.debug.ui.sequence.chart.Shape.Arrow;
import org.ipcstudio.debug.ui.sequence.chart.Shape.ArrowKind;
import org.ipcstudio.debug.ui.sequence.chart.Shape.Segment;
import org.ipcstudio.editor.figures.ColorRole;
import org.ipcstudio.editor.figures.DiagramColors;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.QueueKind;
import org.ipcstudio.engine.trace.Step;

/** Paints messages and writes what they are. Made for one painting. */
final class ArrowPainter {
	/** How far a line keeps away from the line of life where it begins and ends. */
	private static final int GAP = 3;
	private static final double[] PLACES = { 0.5, 0.32, 0.68, 0.2, 0.8 };
	private static final int LEAST_ROOM = 24;

	private final Graphics graphics;
	private final Scene scene;
	private final DiagramColors colors;
	private final Emphasis emphasis;
	private final MoveWords words;
	private final Labels labels;

	ArrowPainter(Graphics graphics, Scene scene, DiagramColors colors, Emphasis emphasis, MoveWords words, Labels labels) {
		this.graphics = graphics;
		this.scene = scene;
		this.colors = colors;
		this.emphasis = emphasis;
		this.words = words;
		this.labels = labels;
	}

	private boolean isEmphasised(Arrow arrow) {
		return emphasis.queue(arrow.queue());
	}

	private ColorRole role(Arrow arrow) {
		QueueInfo queue = emphasis.system().queue(arrow.queue());
		if (arrow.kind() == ArrowKind.DROPPED || arrow.kind() == ArrowKind.GONE) {
			return ColorRole.ERROR;
		}
		return queue.hasEnds() ? ColorRole.PIPE_BORDER : queue.kind() == QueueKind.LINK ? ColorRole.EDGE : ColorRole.MAILBOX_BORDER;
	}

	void paint(Arrow arrow) {
		Color color = colors.get(isEmphasised(arrow) ? ColorRole.SELECTION : role(arrow));
		graphics.setForegroundColor(color);
		graphics.setLineWidth(isEmphasised(arrow) ? 2 : 1);
		Segment line = arrow.line();
		boolean heads = scene.viewport().laneWidth() >= 24 && (scene.chart().axis().isTime() || scene.chart().axis().perRow() >= 5);
		if (line.isLoop()) {
			loop(line, heads, color);
		} else {
			straight(arrow, line, heads, color);
		}
		graphics.setLineWidth(1);
		graphics.setLineStyle(Graphics.LINE_SOLID);
	}

	private void loop(Segment line, boolean heads, Color color) {
		int side = line.x1() + SceneHits.LOOP;
		graphics.drawPolyline(Signs.points(line.x1() + GAP, line.y1(), side, line.y1(), side, line.y2(), line.x2() + GAP, line.y2()));
		if (heads && line.ends()) {
			Signs.arrowHead(graphics, side, line.y2(), line.x2() + GAP, line.y2(), false, color);
		}
	}

	private void straight(Arrow arrow, Segment line, boolean heads, Color color) {
		int direction = Integer.signum(line.x2() - line.x1());
		boolean arrives = arrow.kind() == ArrowKind.RECEIVED || arrow.kind() == ArrowKind.PASSED || arrow.kind() == ArrowKind.INITIAL;
		int x1 = line.begins() && arrow.kind() != ArrowKind.INITIAL ? line.x1() + direction * GAP : line.x1();
		int x2 = line.ends() && arrives ? line.x2() - direction * GAP : line.x2();
		if (line.rest() >= 0) {
			int x = line.xAt(line.rest());
			graphics.drawLine(x1, line.y1(), x, line.rest());
			graphics.setLineStyle(Graphics.LINE_DASH);
			graphics.drawLine(x, line.rest(), x2, line.y2());
			graphics.setLineStyle(Graphics.LINE_SOLID);
		} else {
			graphics.drawLine(x1, line.y1(), x2, line.y2());
		}
		if (heads && line.ends() && arrives) {
			Signs.arrowHead(graphics, x1, line.y1(), x2, line.y2(), arrow.kind() == ArrowKind.PASSED, color);
		}
		if (heads) {
			sign(arrow, line, color);
		}
	}

	private void sign(Arrow arrow, Segment line, Color color) {
		switch (arrow.kind()) {
			case DROPPED, GONE -> {
				if (line.ends()) {
					Signs.cross(graphics, line.x2(), line.y2(), 4, colors.get(ColorRole.ERROR));
				}
			}
			case QUEUED -> Signs.envelope(graphics, line.x2(), line.y2(), color, colors.get(ColorRole.MAILBOX_FILL));
			case INITIAL -> Signs.ring(graphics, line.x1(), line.y1(), color);
			default -> {
				// the head of the arrow says it
			}
		}
	}

	/** The mark of a message that lies in its queue at the moment that is shown; above everything that is pale. */
	void rest(Arrow arrow) {
		Segment line = arrow.line();
		if (line.rest() >= 0) {
			Signs.envelope(graphics, line.isLoop() ? line.x1() + SceneHits.LOOP : line.xAt(line.rest()), line.rest(),
					colors.get(role(arrow)), colors.get(ColorRole.MAILBOX_FILL));
		}
	}

	void label(Arrow arrow) {
		Segment line = arrow.line();
		ColorRole color = arrow.kind() == ArrowKind.DROPPED || arrow.kind() == ArrowKind.GONE ? ColorRole.ERROR : ColorRole.TEXT;
		if (line.isLoop()) {
			labels.from(line.x1() + SceneHits.LOOP + 5, (line.y1() + line.y2()) / 2, scene.viewport().laneWidth() - SceneHits.LOOP - 12,
					text(arrow), color);
			return;
		}
		int left = Math.max(0, Math.min(line.x1(), line.x2()));
		int right = Math.min(scene.viewport().width(), Math.max(line.x1(), line.x2()));
		boolean stub = Math.abs(line.x2() - line.x1()) < scene.viewport().laneWidth() * 3 / 4;
		if (stub) {
			boolean initial = arrow.kind() == ArrowKind.INITIAL;
			stubLabel(initial ? line.x2() : line.x1(), initial ? line.x1() : line.x2(), initial ? line.y1() : line.y2(), text(arrow), color);
			return;
		}
		int room = right - left - 40;
		for (int i = 0; room >= LEAST_ROOM && i < PLACES.length; i++) {
			int x = left + (int) (PLACES[i] * (right - left));
			int y = line.y1() + (int) Math.round((line.y2() - line.y1()) * (double) (x - line.x1()) / (line.x2() - line.x1()));
			if (labels.around(x, y, Math.min(room, scene.viewport().laneWidth() * 3 / 2), text(arrow), color)) {
				return;
			}
		}
	}

	/** Beyond the end of a line that does not reach another process. */
	private void stubLabel(int from, int to, int y, String text, ColorRole color) {
		int room = scene.viewport().laneWidth() - Math.abs(to - from) - 26;
		if (to > from) {
			labels.from(to + 11, y, room, text, color);
		} else {
			labels.before(to - 11, y, room, text, color);
		}
	}

	/** The channel and what is sent: {@code Fork[0]: true}. */
	private String text(Arrow arrow) {
		QueueInfo queue = emphasis.system().queue(arrow.queue());
		Step step = words.get(arrow.move().number());
		String value = step == null ? "" : step.value(); //$NON-NLS-1$
		String text = queue.kind() == QueueKind.LINK ? value
				: value.isEmpty() ? queue.name() : NLS.bind(Messages.Chart_message, queue.name(), value);
		return arrow.kind() == ArrowKind.DROPPED ? NLS.bind(Messages.Chart_lost, text)
				: arrow.kind() == ArrowKind.GONE ? NLS.bind(Messages.Chart_gone, text) : text;
	}
}
