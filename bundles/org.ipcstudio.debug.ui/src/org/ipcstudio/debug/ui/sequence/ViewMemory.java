package org.ipcstudio.debug.ui.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.PlatformUI;
import org.ipcstudio.debug.ui.sequence.chart.LaneOrder;
import org.osgi.framework.FrameworkUtil;

/** What the view remembers: of every view how large everything is, of every system how its lanes are arranged. */
final class ViewMemory {
	private static final String ROW = "row"; //$NON-NLS-1$
	private static final String LANE = "lane"; //$NON-NLS-1$
	private static final String TIME = "time"; //$NON-NLS-1$
	private static final String SECTION = "sequenceChart.lanes"; //$NON-NLS-1$
	private static final String SYSTEMS = "systems"; //$NON-NLS-1$
	private static final int MOST_SYSTEMS = 50;

	private Float row;
	private Integer lane;
	private boolean time;

	/** @param memento may be null */
	void read(IMemento memento) {
		if (memento != null) {
			row = memento.getFloat(ROW);
			lane = memento.getInteger(LANE);
			time = Boolean.TRUE.equals(memento.getBoolean(TIME));
		}
	}

	void restore(ChartScale scale) {
		scale.restore(row == null ? ChartScale.USUAL_ROW : row, lane == null ? 0 : lane, time);
	}

	void write(IMemento memento, ChartScale scale) {
		memento.putFloat(ROW, (float) scale.rowOfMoves());
		memento.putInteger(LANE, scale.chosenLane());
		memento.putBoolean(TIME, scale.isTime());
	}

	private static IDialogSettings section() {
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ViewMemory.class)).getDialogSettings();
		return DialogSettings.getOrCreateSection(all, SECTION);
	}

	/** How the lanes of a system were arranged the last time. */
	Optional<LaneOrder> order(String system) {
		return Optional.ofNullable(section().getArray(system)).map(lines -> LaneOrder.ofLines(List.of(lines)));
	}

	/** Remembers it, instead of that of the system that was arranged longest ago if there are many. */
	void keep(String system, LaneOrder order) {
		IDialogSettings section = section();
		String[] known = section.getArray(SYSTEMS);
		List<String> systems = new ArrayList<>(known == null ? List.of() : List.of(known));
		systems.remove(system);
		systems.add(system);
		while (systems.size() > MOST_SYSTEMS) {
			section.put(systems.removeFirst(), (String[]) null);
		}
		section.put(SYSTEMS, systems.toArray(String[]::new));
		section.put(system, order.toLines().toArray(String[]::new));
	}
}
