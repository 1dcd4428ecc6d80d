package org.ipcstudio.editor.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PolylineConnection;
import org.ipcstudio.editor.diagram.DiagramEdge;
import org.ipcstudio.editor.live.EdgeView;
import org.ipcstudio.language.Severity;
import org.ipcstudio.language.format.Excerpt;
import org.ipcstudio.model.ConnectionEnd;

/**
 * How an edge looks: a line with ends that say which way messages or accesses go, the places for messages of a link,
 * and the indices of the elements of arrays that it joins. Only for the thread of the user interface.
 */
public final class EdgeFigure extends PolylineConnection {
	private static final int TOLERANCE = 5;

	private EdgeLook look = EdgeLook.carrier();
	private DiagramColors colors = DiagramColors.LIGHT;
	private boolean greyed;
	private Severity severity;
	private String problem;
	private Description description = Description.NONE;
	private LinkMark mark;
	private IFigure badge;
	private StopSign stop;
	private IFigure stopFigure;
	private EdgeView live = EdgeView.NONE;
	private IFigure coverage;
	private IFigure tooltip;
	private final List<EndLabel> labels = new ArrayList<>();

	public EdgeFigure() {
		setTolerance(TOLERANCE);
		// What is repainted has to contain the line of a link, which is broader than one pixel.
		setLineWidth(3);
	}

	/** Shows an edge as it is now. To be called after each change of it. */
	public void show(DiagramEdge edge) {
		look = EdgeLook.of(edge);
		description = EdgeDescription.of(edge);
		tooltip = null;
		setSourceDecoration(EdgeEnd.of(look.source()));
		setTargetDecoration(EdgeEnd.of(look.target()));
		showMark(edge);
		labels.forEach(this::remove);
		labels.clear();
		if (edge.segment() != null) {
			label(edge.segment().first(), false);
			label(edge.segment().second(), true);
		}
		showColors();
	}

	private void showMark(DiagramEdge edge) {
		if (mark != null) {
			remove(mark);
			mark = null;
		}
		if (EdgeLook.isLink(edge.kind())) {
			mark = new LinkMark(edge.link());
			mark.setLive(live);
			add(mark, LinePlace.middle(this));
		}
	}

	private void label(ConnectionEnd end, boolean atTarget) {
		if (end.getIndex() != null) {
			EndLabel label = new EndLabel("[" + Excerpt.of(end.getIndex()) + "]");
			labels.add(label);
			add(label, LinePlace.besideEnd(this, atTarget));
		}
	}

	/** Marks the edge with a breakpoint; null for none. */
	public void setStop(StopSign sign) {
		if (stop == sign) {
			return;
		}
		stop = sign;
		if (stopFigure != null) {
			remove(stopFigure);
			stopFigure = null;
		}
		if (sign != null) {
			stopFigure = new SignFigure(sign, () -> colors);
			add(stopFigure, LinePlace.besideMiddle(this));
		}
	}

	/**
	 * Marks the edge with the worst of its problems.
	 *
	 * @param worst   how bad it is, null for none
	 * @param message what is wrong, for the tool tip
	 */
	public void setProblem(Severity worst, String message) {
		String shown = worst == null ? null : message;
		if (worst == severity && Objects.equals(shown, problem)) {
			return;
		}
		severity = worst;
		problem = shown;
		if (badge != null) {
			remove(badge);
			badge = null;
		}
		if (worst != null) {
			Severity shownBadge = worst;
			badge = new SignFigure((pen, x, y) -> ProblemBadge.paint(pen, shownBadge, x, y), () -> colors);
			add(badge, LinePlace.besideMiddle(this));
		}
		tooltip = null;
		showColors();
	}

	/** Shows what it stands for as it is in a run; {@link EdgeView#NONE} ends that. */
	public void setLive(EdgeView view) {
		if (view.equals(live)) {
			return;
		}
		live = view;
		if (mark != null) {
			mark.setLive(view);
		}
		CoverageSign sign = CoverageSign.of(view.coverage());
		if (coverage != null) {
			remove(coverage);
			coverage = null;
		}
		if (sign != null) {
			coverage = new SignFigure(sign, () -> colors);
			add(coverage, LinePlace.besideMiddle(this));
		}
		tooltip = null;
		showColors();
	}

	/** What it shows of a run, in sentences. */
	public List<String> liveSentences() {
		return LiveText.of(live).stream().map(line -> line.text().strip()).toList();
	}

	/** Whether it is drawn pale, because the text that it shows is not the present one. */
	public void setGreyed(boolean pale) {
		if (greyed != pale) {
			greyed = pale;
			showColors();
		}
	}

	public void setColors(DiagramColors newColors) {
		if (colors != newColors) {
			colors = newColors;
			tooltip = null;
			showColors();
		}
	}

	private DiagramColors shownColors() {
		return greyed || !live.coverage().used() ? colors.greyed() : colors;
	}

	private ColorRole lineColor() {
		return live.active() ? ColorRole.MESSAGE : severity == null ? look.color() : severity == Severity.ERROR ? ColorRole.ERROR : ColorRole.WARNING;
	}

	private void showColors() {
		DiagramColors shown = shownColors();
		setForegroundColor(shown.get(lineColor()));
		EdgeEnd.color(getSourceDecoration(), look.source(), shown, lineColor());
		EdgeEnd.color(getTargetDecoration(), look.target(), shown, lineColor());
		if (mark != null) {
			mark.setColors(shown);
		}
		labels.forEach(label -> label.setColors(shown));
		repaint();
	}

	@Override
	public IFigure getToolTip() {
		if (tooltip == null) {
			tooltip = new TooltipFigure(description, LiveText.of(live), severity, problem, colors);
		}
		return tooltip;
	}

	@Override
	protected void outlineShape(Graphics graphics) {
		Pen pen = new Pen(graphics, shownColors());
		pen.line(lineColor()).width(look.width() + (live.active() ? 2 : severity == null ? 0 : 1)).style(look.style());
		graphics.drawPolyline(getPoints());
		pen.width(1).style(LineStyle.SOLID);
	}
}
