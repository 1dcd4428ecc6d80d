package org.ipcstudio.editor.tools;

import java.util.Optional;
import java.util.function.BiFunction;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.CompoundBorder;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.ipcstudio.editor.parts.NodePart;
import org.ipcstudio.model.Node;

/** Says beside the pointer why a line cannot be dropped where it is. */
final class ReasonTip {
	private static final Point AWAY = new Point(18, 18);

	private final BiFunction<Node, Node, Optional<String>> reasons;
	private final Label label = new Label();

	/**
	 * @param reasons says why no line can be drawn from one node to another, in a sentence; empty if one can
	 */
	ReasonTip(BiFunction<Node, Node, Optional<String>> reasons) {
		this.reasons = reasons;
		label.setOpaque(true);
		label.setBackgroundColor(ColorConstants.tooltipBackground);
		label.setForegroundColor(ColorConstants.tooltipForeground);
		label.setBorder(new CompoundBorder(new LineBorder(ColorConstants.gray), new MarginBorder(2, 5, 2, 5)));
	}

	/** Shows the reason, if there is one. */
	void show(EditPartViewer viewer, NodePart from, EditPart target, Point location) {
		hide();
		if (viewer == null || from == null || target == from || !(target instanceof NodePart to)) {
			return;
		}
		reasons.apply(from.node().element(), to.node().element()).ifPresent(reason -> {
			label.setText(reason);
			IFigure layer = LayerManager.Helper.find(from).getLayer(LayerConstants.FEEDBACK_LAYER);
			Point place = location.getCopy();
			layer.translateToRelative(place);
			layer.add(label);
			Dimension size = label.getPreferredSize();
			label.setBounds(new Rectangle(place.x + AWAY.x, place.y + AWAY.y, size.width, size.height));
		});
	}

	void hide() {
		if (label.getParent() != null) {
			label.getParent().remove(label);
		}
	}
}
