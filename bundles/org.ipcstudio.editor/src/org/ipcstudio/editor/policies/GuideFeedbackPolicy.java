package org.ipcstudio.editor.policies;

import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.ipcstudio.editor.arrange.Guide;
import org.ipcstudio.editor.figures.ColorRole;
import org.ipcstudio.editor.figures.GuidesFigure;
import org.ipcstudio.editor.parts.Drawing;

/** Shows, while nodes are dragged, the lines that say why they fall into place. */
public final class GuideFeedbackPolicy extends GraphicalEditPolicy {
	private static final String KEY = GuideFeedbackPolicy.class.getName();

	private final Drawing drawing;
	private GuidesFigure figure;

	public GuideFeedbackPolicy(Drawing drawing) {
		this.drawing = drawing;
	}

	/** The lines for a request, in the coordinates of the text. */
	@SuppressWarnings("unchecked")
	public static List<Guide> guides(Request request) {
		Object guides = request.getExtendedData().get(KEY);
		return guides == null ? List.of() : (List<Guide>) guides;
	}

	@SuppressWarnings("unchecked")
	public static void setGuides(Request request, List<Guide> guides) {
		request.getExtendedData().put(KEY, List.copyOf(guides));
	}

	@Override
	public void showTargetFeedback(Request request) {
		List<Guide> guides = guides(request);
		if (guides.isEmpty()) {
			eraseTargetFeedback(request);
			return;
		}
		if (figure == null) {
			figure = new GuidesFigure();
			figure.setForegroundColor(drawing.colors().get(ColorRole.SELECTION));
			addFeedback(figure);
		}
		figure.show(guides.stream().map(this::line).toList());
	}

	private GuidesFigure.Line line(Guide guide) {
		IFigure pane = ((GraphicalEditPart) getHost()).getContentPane();
		int length = guide.to() - guide.from();
		Rectangle place = guide.vertical() ? new Rectangle(guide.position(), guide.from(), 0, length)
				: new Rectangle(guide.from(), guide.position(), length, 0);
		pane.translateToAbsolute(place);
		getFeedbackLayer().translateToRelative(place);
		return new GuidesFigure.Line(place.getTopLeft(),
				guide.vertical() ? place.getBottomLeft() : place.getTopRight(), guide.kind() == Guide.Kind.GAP);
	}

	@Override
	public void eraseTargetFeedback(Request request) {
		if (figure != null) {
			removeFeedback(figure);
			figure = null;
		}
	}
}
