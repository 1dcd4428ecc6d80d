package org.ipcstudio.debug.ui.sequence;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.debug.ui.sequence.chart.Lane;
import org.ipcstudio.debug.ui.sequence.chart.Viewport;
import org.ipcstudio.editor.figures.ColorRole;
import org.ipcstudio.editor.figures.DiagramColors;
import org.ipcstudio.engine.record.Activity;

/** Paints the heads of the lines of life: names, and how it stands with the process at the moment that is shown. */
final class HeadPainter {
	/** The height of the strip with the heads. */
	static final int HEIGHT = 46;
	private static final int WITH_SIGN = 70;
	private static final int WITH_TEXT = 18;
	private static final int SIDE = 4;
	private static final int WIDEST = 210;

	private final Graphics graphics;
	private final DiagramColors colors;
	private final ChartFonts fonts;
	private final Emphasis emphasis;
	private final ChartContents contents;

	HeadPainter(Graphics graphics, ChartLook look, Emphasis emphasis, ChartContents contents) {
		this.graphics = graphics;
		this.emphasis = emphasis;
		this.contents = contents;
		colors = look.colors();
		fonts = look.fonts();
	}

	/** @param focus the lane that the keyboard is at, or -1 */
	void paint(Viewport viewport, int focus) {
		for (int lane = Math.max(0, viewport.laneAt(0)); lane < contents.lanes().shown().size(); lane++) {
			int x = viewport.x(lane);
			if (x - viewport.laneWidth() / 2 > viewport.width()) {
				break;
			}
			paint(contents.lanes().shown().get(lane), x, viewport.laneWidth(), lane == focus);
		}
	}

	private Activity activity(Lane lane) {
		Activity found = null;
		for (int process : lane.processes()) {
			Activity activity = process < contents.heads().size() ? contents.heads().get(process).activity() : Activity.READY;
			found = found == null || rank(activity) > rank(found) ? activity : found;
		}
		return found;
	}

	/** Of an array that is folded, what is the most worth knowing. */
	private static int rank(Activity activity) {
		return switch (activity) {
			case NOT_STARTED -> 0;
			case ENDED -> 1;
			case WAITING -> 2;
			case READY -> 3;
			case WORKING -> 4;
			case FAULTED -> 5;
		};
	}

	private void paint(Lane lane, int x, int laneWidth, boolean focused) {
		Activity activity = activity(lane);
		boolean selected = emphasis.lane(lane);
		int width = Math.max(6, Math.min(laneWidth - 2 * SIDE, WIDEST));
		Rectangle box = new Rectangle(x - width / 2, 4, width, HEIGHT - 9);
		ColorRole border = selected ? ColorRole.SELECTION : border(activity);
		if (lane.isFolded()) {
			graphics.setForegroundColor(colors.get(border));
			graphics.drawRoundRectangle(new Rectangle(box.x + 3, box.y - 3, box.width, box.height), 8, 8);
		}
		graphics.setBackgroundColor(colors.get(ColorRole.PROCESS_FILL));
		graphics.fillRoundRectangle(box, 8, 8);
		graphics.setForegroundColor(colors.get(border));
		graphics.setLineWidth(selected || activity == Activity.FAULTED ? 2 : 1);
		graphics.drawRoundRectangle(box, 8, 8);
		graphics.setLineWidth(1);
		boolean sign = width >= WITH_SIGN;
		if (sign) {
			sign(activity, box.x + 13, box.y + 4 + fonts.height() / 2);
		}
		if (width >= WITH_TEXT) {
			texts(lane, box, sign ? 24 : SIDE);
		}
		if (focused) {
			graphics.setForegroundColor(colors.get(ColorRole.TEXT));
			graphics.setLineStyle(Graphics.LINE_DOT);
			graphics.drawRectangle(box.x + 2, box.y + 2, box.width - 5, box.height - 5);
			graphics.setLineStyle(Graphics.LINE_SOLID);
		}
	}

	private static ColorRole border(Activity activity) {
		return switch (activity) {
			case WAITING -> ColorRole.WARNING;
			case FAULTED -> ColorRole.ERROR;
			case ENDED, NOT_STARTED -> ColorRole.CARRIER_BORDER;
			default -> ColorRole.PROCESS_BORDER;
		};
	}

	private void sign(Activity activity, int x, int y) {
		switch (activity) {
			case NOT_STARTED -> Signs.ring(graphics, x, y, colors.get(ColorRole.MUTED));
			case READY -> Signs.triangle(graphics, x, y, colors.get(ColorRole.PROCESS_BORDER));
			case WORKING -> Signs.gear(graphics, x, y, colors.get(ColorRole.PROCESS_BORDER));
			case WAITING -> Signs.hourglass(graphics, x, y, colors.get(ColorRole.WARNING));
			case ENDED -> Signs.square(graphics, x, y, colors.get(ColorRole.MUTED));
			case FAULTED -> Signs.cross(graphics, x, y, 4, colors.get(ColorRole.ERROR));
		}
	}

	private void texts(Lane lane, Rectangle box, int indent) {
		int room = box.width - indent - SIDE;
		String name = fonts.fitName(lane.name(), fonts.name(), room);
		graphics.setFont(fonts.name());
		graphics.setForegroundColor(colors.get(ColorRole.TEXT));
		graphics.drawString(name, box.x + indent, box.y + 2);
		String detail = detail(lane);
		graphics.setFont(fonts.detail());
		graphics.setForegroundColor(colors.get(ColorRole.MUTED));
		graphics.drawString(fonts.fit(detail, fonts.detail(), box.width - 2 * SIDE), box.x + SIDE + 2, box.y + box.height - fonts.height() - 2);
	}

	private String detail(Lane lane) {
		if (lane.processes().size() > 1) {
			long waiting = lane.processes().stream().filter(process -> process < contents.heads().size()
					&& contents.heads().get(process).activity() == Activity.WAITING).count();
			return NLS.bind(waiting == 0 ? Messages.Head_processes : Messages.Head_processesWaiting, lane.processes().size(), waiting);
		}
		int process = lane.processes().get(0);
		if (process >= contents.heads().size()) {
			return ""; //$NON-NLS-1$
		}
		Head head = contents.heads().get(process);
		return head.statement().isEmpty() ? ChartTexts.activity(head.activity()) : head.statement();
	}
}
