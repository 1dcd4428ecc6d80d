package org.ipcstudio.editor.actions;

import java.util.Collection;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.custom.BusyIndicator;
import org.ipcstudio.editor.diagram.DiagramNode;
import org.ipcstudio.layout.Routing;
import org.ipcstudio.ui.preferences.Preferences;

/** Lays out the whole drawing or the selected nodes; they glide to their places, and back when it is undone. */
final class LayoutAction extends DiagramAction {
	private final Supplier<Collection<DiagramNode>> nodes;
	private final LayoutTransition transition;
	private final IPreferenceStore settings;
	private final int fewest;

	/**
	 * @param nodes  what is laid out
	 * @param fewest how many nodes there have to be
	 */
	LayoutAction(DiagramCommand command, DiagramCanvas canvas, LayoutTransition transition, IPreferenceStore settings,
			Supplier<Collection<DiagramNode>> nodes, int fewest) {
		super(command, canvas);
		this.nodes = nodes;
		this.transition = transition;
		this.settings = settings;
		this.fewest = fewest;
	}

	@Override
	protected boolean isPossible() {
		return canvas().isEditable() && nodes.get().size() >= fewest;
	}

	@Override
	public void run() {
		Collection<DiagramNode> chosen = nodes.get();
		boolean all = chosen.size() == canvas().drawing().diagram().nodes().size();
		String label = all ? Messages.Gesture_layout : NLS.bind(Messages.Gesture_layoutMany, chosen.size());
		boolean orthogonal = Preferences.ROUTING_ORTHOGONAL.equals(settings.getString(Preferences.ROUTING));
		BusyIndicator.showWhile(canvas().viewer().getControl().getDisplay(), () -> {
			PlaceCommand command = new DiagramLayout(canvas(), chosen).command(label,
					orthogonal ? Routing.ORTHOGONAL : Routing.POLYLINE);
			transition.execute(() -> canvas().execute(command));
		});
	}
}
