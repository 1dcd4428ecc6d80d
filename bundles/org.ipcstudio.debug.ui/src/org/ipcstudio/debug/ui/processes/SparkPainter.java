package org.ipcstudio.debug.ui.processes;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.ipcstudio.debug.ui.views.RunColors;
import org.ipcstudio.debug.ui.views.RunColors.Role;

/**
 * Paints what something was like into its cell: bars for the level of a channel, red and with a cap where it was full; for a
 * process a strip in which work is high, readiness half as high, and waiting a thin line.
 */
final class SparkPainter {
	private static final int MARGIN = 3;

	private final RunColors colors;

	SparkPainter(RunColors colors) {
		this.colors = colors;
	}

	void paint(GC gc, Rectangle cell, History history) {
		Rectangle area = new Rectangle(cell.x + MARGIN, cell.y + MARGIN, cell.width - 2 * MARGIN, cell.height - 2 * MARGIN);
		if (area.width < 4 || area.height < 4) {
			return;
		}
		if (history.isLevels()) {
			levels(gc, area, history);
		} else if (history.isActivity()) {
			activity(gc, area, history);
		}
	}

	private void levels(GC gc, Rectangle area, History history) {
		int[] levels = history.levels();
		gc.setForeground(colors.of(Role.LINE));
		gc.drawLine(area.x, area.y + area.height, area.x + area.width, area.y + area.height);
		for (int i = 0; i < levels.length; i++) {
			int left = area.x + area.width * i / levels.length;
			int width = Math.max(1, area.x + area.width * (i + 1) / levels.length - left);
			int height = levels[i] == 0 ? 0 : Math.max(1, area.height * levels[i] / history.most());
			boolean full = levels[i] >= history.most() && history.most() > 1;
			gc.setBackground(colors.of(full ? Role.FULL : Role.OCCUPANCY));
			gc.setAlpha(full ? 255 : 190);
			gc.fillRectangle(left, area.y + area.height - height, width, height);
		}
		gc.setAlpha(255);
	}

	private void activity(GC gc, Rectangle area, History history) {
		int count = history.working().length;
		int thin = Math.max(2, area.height / 4);
		gc.setAntialias(SWT.OFF);
		for (int i = 0; i < count; i++) {
			int left = area.x + area.width * i / count;
			int width = Math.max(1, area.x + area.width * (i + 1) / count - left);
			double waiting = history.waiting()[i];
			double working = history.working()[i];
			Role role = waiting >= 0.5 ? Role.WAITING : working >= 0.5 ? Role.WORKING : Role.READY;
			int height = switch (role) {
				case WAITING -> thin;
				case WORKING -> area.height;
				default -> Math.max(thin + 1, area.height / 2);
			};
			gc.setBackground(colors.of(role));
			gc.fillRectangle(left, area.y + area.height - height, width, height);
		}
	}
}
