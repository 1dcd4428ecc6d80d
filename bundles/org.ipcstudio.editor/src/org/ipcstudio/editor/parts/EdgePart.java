package org.ipcstudio.editor.parts;

import java.util.List;

import org.eclipse.draw2d.AbsoluteBendpoint;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.RoutingAnimator;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.ipcstudio.editor.diagram.DiagramEdge;
import org.ipcstudio.editor.figures.EdgeFigure;
import org.ipcstudio.editor.policies.EdgeBendsPolicy;
import org.ipcstudio.editor.policies.EdgeDeletionPolicy;
import org.ipcstudio.editor.policies.EdgeEndsPolicy;

/** An edge on the canvas. */
public final class EdgePart extends AbstractConnectionEditPart {
	private final Drawing drawing;
	private final Runnable listener = this::refresh;
	private AccessibleEditPart accessible;

	EdgePart(Drawing drawing) {
		this.drawing = drawing;
	}

	/** What it shows. */
	public DiagramEdge edge() {
		return (DiagramEdge) getModel();
	}

	private EdgeFigure edgeFigure() {
		return (EdgeFigure) getFigure();
	}

	@Override
	public void activate() {
		super.activate();
		edge().addListener(listener);
	}

	@Override
	public void deactivate() {
		edge().removeListener(listener);
		super.deactivate();
	}

	@Override
	protected IFigure createFigure() {
		EdgeFigure figure = new EdgeFigure();
		figure.addRoutingListener(RoutingAnimator.getDefault());
		return figure;
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new EdgeEndsPolicy());
		installEditPolicy(EditPolicy.CONNECTION_ROLE, new EdgeDeletionPolicy(drawing));
		if (edge().segment() != null) {
			installEditPolicy(EditPolicy.CONNECTION_BENDPOINTS_ROLE, new EdgeBendsPolicy(drawing));
		}
	}

	@Override
	protected void refreshVisuals() {
		edgeFigure().show(edge());
		edgeFigure().setRoutingConstraint(
				edge().bends().stream().map(bend -> new AbsoluteBendpoint(bend.getX(), bend.getY())).toList());
		refreshLive();
		refreshLook();
	}

	/** Brings the figure up to date where a run has gone on. */
	void refreshLive() {
		edgeFigure().setLive(EdgeLive.of(edge(), drawing.run()));
	}

	/** Brings the figure up to date where only the way of drawing has changed. */
	void refreshLook() {
		ProblemSummary problems = ProblemSummary.of(drawing.problems(edge()));
		edgeFigure().setColors(drawing.colors());
		edgeFigure().setGreyed(drawing.isBroken());
		edgeFigure().setStop(drawing.stop(edge()));
		edgeFigure().setProblem(problems.worst(), problems.message());
	}

	@Override
	protected List getModelSourceConnections() {
		return List.of();
	}

	@Override
	public Object getAdapter(Class type) {
		return DiagramRoot.canAdapt(type) ? super.getAdapter(type) : null;
	}

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		if (accessible == null) {
			accessible = new AccessibleGraphicalEditPart() {
				@Override
				public void getName(AccessibleEvent event) {
					event.result = edge().label();
				}

				@Override
				public void getDescription(AccessibleEvent event) {
					event.result = String.join(" ", edgeFigure().liveSentences());
				}
			};
		}
		return accessible;
	}
}
