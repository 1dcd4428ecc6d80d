package org.ipcstudio.editor.parts;

import java.util.Collection;
import java.util.List;

import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LayoutAnimator;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.eclipse.gef.editpolicies.SnapFeedbackPolicy;
import org.ipcstudio.editor.figures.EdgeRouter;
import org.ipcstudio.editor.live.LiveView;
import org.ipcstudio.editor.live.Travel;
import org.ipcstudio.editor.policies.GuideFeedbackPolicy;
import org.ipcstudio.editor.policies.SystemLayoutPolicy;

/** The canvas: holds all nodes of the drawing. */
public final class SystemPart extends AbstractGraphicalEditPart {
	private final EdgeRouter router = new EdgeRouter();
	private final Runnable nodesListener = this::refreshChildren;
	private final Runnable drawingListener = this::refreshAll;
	private final Runnable surroundingsListener = this::showSurroundings;
	private final RunPace pace = new RunPace(this::showRun);
	private final RunDisplay runDisplay = new RunDisplay() {
		@Override
		public void show(LiveView view) {
			pace.show(view == null || !(getRoot() instanceof DiagramRoot root) ? 0 : root.run().pace());
		}

		@Override
		public void travel(Collection<Travel> messages) {
			if (getRoot() instanceof DiagramRoot root) {
				root.run().travel(messages);
			}
		}
	};

	/** What is drawn. */
	public Drawing drawing() {
		return (Drawing) getModel();
	}

	@Override
	public void activate() {
		super.activate();
		drawing().diagram().addListener(nodesListener);
		drawing().addListener(drawingListener);
		drawing().system().addListener(surroundingsListener);
		drawing().addDisplay(runDisplay);
		router.setOrthogonal(drawing().isOrthogonal());
		showSurroundings();
		showRun();
	}

	@Override
	public void deactivate() {
		drawing().removeDisplay(runDisplay);
		pace.stop();
		drawing().diagram().removeListener(nodesListener);
		drawing().removeListener(drawingListener);
		drawing().system().removeListener(surroundingsListener);
		super.deactivate();
	}

	@Override
	protected IFigure createFigure() {
		FreeformLayer layer = new FreeformLayer();
		layer.setLayoutManager(new FreeformLayout());
		layer.addLayoutListener(LayoutAnimator.getDefault());
		ConnectionLayer connections = (ConnectionLayer) getLayer(LayerConstants.CONNECTION_LAYER);
		connections.setConnectionRouter(router);
		return layer;
	}

	@Override
	protected List getModelChildren() {
		return List.copyOf(drawing().diagram().nodes());
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
		installEditPolicy(EditPolicy.LAYOUT_ROLE, new SystemLayoutPolicy(drawing()));
		installEditPolicy("snap feedback", new SnapFeedbackPolicy()); //$NON-NLS-1$
		installEditPolicy("guides", new GuideFeedbackPolicy(drawing())); //$NON-NLS-1$
	}

	@Override
	public Object getAdapter(Class adapter) {
		if (adapter == SnapToHelper.class) {
			return Snapping.of(this);
		}
		return DiagramRoot.canAdapt(adapter) ? super.getAdapter(adapter) : null;
	}

	private void refreshAll() {
		showSurroundings();
		if (router.setOrthogonal(drawing().isOrthogonal())) {
			for (Object connection : getLayer(LayerConstants.CONNECTION_LAYER).getChildren()) {
				((IFigure) connection).revalidate();
			}
		}
		for (Object child : getChildren()) {
			((NodePart) child).refreshLook();
		}
	}

	/** Whether the run is shown as it was given last, and not one that was given before, while that is being painted. */
	public boolean isRunUpToDate() {
		return !pace.isWaiting();
	}

	private void showRun() {
		for (Object child : getChildren()) {
			((NodePart) child).refreshLive();
		}
		if (getRoot() instanceof DiagramRoot root) {
			root.show(drawing().run());
		}
	}

	private void showSurroundings() {
		if (getRoot() instanceof DiagramRoot root) {
			root.show(drawing().system().drawable().system(), drawing().colors());
		}
	}
}
