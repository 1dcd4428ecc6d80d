package org.ipcstudio.editor.policies;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.handles.AbstractHandle;
import org.ipcstudio.editor.Messages;
import org.ipcstudio.editor.figures.ColorRole;
import org.ipcstudio.editor.parts.NodePart;
import org.ipcstudio.editor.tools.PullTracker;

/** An arrow at the right side of a selected node; pulling it draws a line. */
final class PullHandle extends AbstractHandle {
	private static final int SIZE = 16;
	private static final int AWAY = 6;

	PullHandle(NodePart part) {
		super(part, target -> {
			Rectangle node = part.getFigure().getBounds().getCopy();
			part.getFigure().translateToAbsolute(node);
			target.translateToRelative(node);
			target.setBounds(new Rectangle(node.right() + AWAY, node.y + (node.height - SIZE) / 2, SIZE, SIZE));
		}, Cursors.CROSS);
		setPreferredSize(new Dimension(SIZE, SIZE));
		setToolTip(new Label(Messages.Tool_pull));
	}

	@Override
	protected DragTracker createDragTracker() {
		return new PullTracker((NodePart) getOwner());
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Rectangle area = getBounds().getCopy().shrink(1, 1);
		graphics.setBackgroundColor(((NodePart) getOwner()).colors().get(ColorRole.CANVAS));
		graphics.setForegroundColor(((NodePart) getOwner()).colors().get(ColorRole.SELECTION));
		graphics.fillOval(area);
		graphics.drawOval(area.x, area.y, area.width - 1, area.height - 1);
		int middle = area.y + area.height / 2;
		graphics.setBackgroundColor(((NodePart) getOwner()).colors().get(ColorRole.SELECTION));
		PointList tip = new PointList(3);
		tip.addPoint(area.right() - 3, middle);
		tip.addPoint(area.right() - 7, middle - 4);
		tip.addPoint(area.right() - 7, middle + 4);
		graphics.drawLine(area.x + 3, middle, area.right() - 5, middle);
		graphics.fillPolygon(tip);
	}
}
