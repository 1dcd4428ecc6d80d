package org.ipcstudio.editor.parts;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.MouseEvent;
import org.eclipse.draw2d.MouseListener;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.ipcstudio.editor.diagram.DiagramNode;
import org.ipcstudio.editor.figures.DiagramColors;
import org.ipcstudio.editor.figures.NodeFigure;
import org.ipcstudio.editor.live.LiveView;
import org.ipcstudio.editor.live.NodeView;
import org.ipcstudio.editor.policies.NameEditPolicy;
import org.ipcstudio.editor.policies.NodeConnectionPolicy;
import org.ipcstudio.editor.policies.NodeDeletionPolicy;
import org.ipcstudio.editor.policies.PullHandlePolicy;
import org.ipcstudio.model.Bounds;

/** A node on the canvas. */
public final class NodePart extends AbstractGraphicalEditPart implements NodeEditPart {
	private final Drawing drawing;
	private final Runnable listener = this::refresh;
	private AccessibleEditPart accessible;

	NodePart(Drawing drawing) {
		this.drawing = drawing;
	}

	/** What it shows. */
	public DiagramNode node() {
		return (DiagramNode) getModel();
	}

	/** Its figure. */
	public NodeFigure nodeFigure() {
		return (NodeFigure) getFigure();
	}

	/** The colours that it is drawn with. */
	public DiagramColors colors() {
		return drawing.colors();
	}

	@Override
	public void activate() {
		super.activate();
		node().addListener(listener);
	}

	@Override
	public void deactivate() {
		node().removeListener(listener);
		super.deactivate();
	}

	@Override
	protected IFigure createFigure() {
		NodeFigure figure = NodeFigure.of(node().element());
		figure.addMouseListener(new MouseListener.Stub() {
			@Override
			public void mousePressed(MouseEvent event) {
				String element = event.button == 1 ? figure.elementAt(event.getLocation()) : null;
				if (element != null) {
					drawing.pick(element);
				}
			}
		});
		return figure;
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.COMPONENT_ROLE, new NodeDeletionPolicy(drawing));
		installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new NodeConnectionPolicy(drawing));
		installEditPolicy("pull", new PullHandlePolicy()); //$NON-NLS-1$
		installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new NameEditPolicy(drawing));
	}

	@Override
	protected void refreshVisuals() {
		nodeFigure().show(node().element());
		showLive();
		showLook();
		((GraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(), constraint());
	}

	private Rectangle constraint() {
		Bounds bounds = node().element().getBounds();
		int width = bounds == null || bounds.getWidth() == 0 ? -1 : bounds.getWidth();
		int height = bounds == null || bounds.getHeight() == 0 ? -1 : bounds.getHeight();
		return new Rectangle(node().place().x(), node().place().y(), width, height);
	}

	/** Brings the figure and its edges up to date where only the way of drawing has changed. */
	void refreshLook() {
		showLook();
		for (Object edge : getSourceConnections()) {
			((EdgePart) edge).refreshLook();
		}
	}

	/** Brings the figure and its edges up to date where a run has gone on. */
	void refreshLive() {
		showLive();
		for (Object edge : getSourceConnections()) {
			((EdgePart) edge).refreshLive();
		}
	}

	private void showLive() {
		LiveView run = drawing.run();
		nodeFigure().setLive(run == null ? NodeView.NONE : run.node(node().id().name()));
	}

	private void showLook() {
		ProblemSummary problems = ProblemSummary.of(drawing.problems(node()), drawing.marks(node()));
		nodeFigure().setColors(drawing.colors());
		nodeFigure().setGreyed(drawing.isBroken());
		nodeFigure().setStop(drawing.stop(node()));
		nodeFigure().setProblem(problems.worst(), problems.message());
		nodeFigure().setProgramVisible(drawing.areProgramsVisible());
	}

	@Override
	protected List getModelSourceConnections() {
		return node().outgoing();
	}

	@Override
	protected List getModelTargetConnections() {
		return node().incoming();
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
		return nodeFigure().anchor();
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
		return nodeFigure().anchor();
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(Request request) {
		return nodeFigure().anchor();
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(Request request) {
		return nodeFigure().anchor();
	}

	@Override
	public void performRequest(Request request) {
		if (RequestConstants.REQ_DIRECT_EDIT.equals(request.getType())) {
			editName(null);
		} else {
			super.performRequest(request);
		}
	}

	/** Opens a field over the name, unless the text is broken. */
	public void editName(String initial) {
		if (!drawing.isBroken()) {
			new NameEditManager(this, initial).show();
		}
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
					event.result = Spoken.name(node());
				}

				@Override
				public void getDescription(AccessibleEvent event) {
					event.result = Spoken.description(node(), drawing.run(), nodeFigure().liveSentences(),
							drawing.problems(node()))
							+ drawing.marks(node()).stream().map(mark -> " " + mark.message()).collect(Collectors.joining());
				}
			};
		}
		return accessible;
	}
}
