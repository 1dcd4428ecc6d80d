package org.ipcstudio.editor.figures;

import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.ipcstudio.language.Severity;

import java.util.ArrayList;

/** A tool tip: what something is, what its author says about it, its attributes, and what is wrong with it. */
final class TooltipFigure extends Figure {
	private static final int WIDEST = 420;
	private static final int GAP = 4;

	private final DiagramColors colors;
	private final Severity severity;
	private final List<Line> lines = new ArrayList<>();

	private record Line(TextLine text, ColorRole role, int gap, boolean badge, ActivitySign sign) {
		int indent() {
			return sign == null ? 0 : ActivitySign.SMALL + GAP + 2;
		}
	}

	TooltipFigure(Description description, List<LiveText.Line> live, Severity severity, String problem,
			DiagramColors colors) {
		this.colors = colors;
		this.severity = severity;
		setBorder(new MarginBorder(6, 8, 6, 8));
		add(TextStyle.NAME, description.title(), ColorRole.TEXT, 0);
		add(TextStyle.DETAIL, description.documentation(), ColorRole.TEXT, GAP);
		int gap = GAP;
		for (LiveText.Line line : live) {
			add(line, gap);
			gap = 0;
		}
		gap = GAP;
		for (String attribute : description.attributes()) {
			add(TextStyle.DETAIL, attribute, ColorRole.MUTED, gap);
			gap = 0;
		}
		if (problem != null) {
			boolean badge = true;
			for (String part : Paragraphs.wrap(TextStyle.DETAIL, problem, WIDEST - Symbol.SIZE - GAP)) {
				lines.add(new Line(new TextLine(TextStyle.DETAIL, part), ColorRole.TEXT, badge ? GAP + 2 : 0, badge, null));
				badge = false;
			}
		}
	}

	private void add(TextStyle style, String text, ColorRole role, int gap) {
		int above = gap;
		for (String part : Paragraphs.wrap(style, text, WIDEST)) {
			lines.add(new Line(new TextLine(style, part), role, above, false, null));
			above = 0;
		}
	}

	/** What is shown of a run. Its lines are kept as they are where they fit, since they may begin with spaces. */
	private void add(LiveText.Line line, int gap) {
		List<String> parts = TextStyle.DETAIL.width(line.text()) <= WIDEST ? List.of(line.text())
				: Paragraphs.wrap(TextStyle.DETAIL, line.text(), WIDEST);
		ActivitySign sign = line.sign();
		int above = gap;
		for (String part : parts) {
			lines.add(new Line(new TextLine(TextStyle.DETAIL, part), line.role(), above, false, sign));
			sign = null;
			above = 0;
		}
	}

	private int indent(Line line) {
		return severity != null && lines.indexOf(line) >= firstOfProblem() ? Symbol.SIZE + GAP : line.indent();
	}

	private int firstOfProblem() {
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).badge()) {
				return i;
			}
		}
		return lines.size();
	}

	@Override
	public Dimension getPreferredSize(int widthHint, int heightHint) {
		int width = 0;
		int height = 0;
		for (Line line : lines) {
			width = Math.max(width, indent(line) + line.text().width());
			height += line.gap() + line.text().style().height();
		}
		return new Dimension(width + getInsets().getWidth(), height + getInsets().getHeight());
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Pen pen = new Pen(graphics, colors);
		pen.fill(ColorRole.CANVAS);
		graphics.fillRectangle(getBounds());
		Rectangle area = getClientArea();
		int y = area.y;
		for (Line line : lines) {
			y += line.gap();
			int indent = indent(line);
			if (line.badge()) {
				ProblemBadge.paint(pen, severity, area.x, y + (line.text().style().height() - Symbol.SIZE) / 2);
			}
			if (line.sign() != null) {
				line.sign().paint(pen, area.x, y + (line.text().style().height() - ActivitySign.SMALL) / 2, ActivitySign.SMALL);
			}
			pen.line(line.role());
			line.text().paint(graphics, area.x + indent, y + line.text().style().ascent(), line.text().width());
			y += line.text().style().height();
		}
	}
}
