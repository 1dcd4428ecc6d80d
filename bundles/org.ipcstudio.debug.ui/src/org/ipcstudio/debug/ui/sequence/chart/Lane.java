package org.ipcstudio.debug.ui.sequence.chart;

import java.util.List;

/**
 * A line of life in the chart: of one process, or of all of an array together.
 *
 * @param name      {@code Server}, {@code Worker[2]}, or {@code Worker} for the whole array
 * @param processes the indices of its processes
 * @param array     the name of the array that it belongs to; null if it is none
 */
public record Lane(String name, List<Integer> processes, String array) {
	public Lane {
		processes = List.copyOf(processes);
	}

	/** Whether it stands for several processes. */
	public boolean isFolded() {
		return array != null && array.equals(name);
	}

	int[] processArray() {
		return processes.stream().mapToInt(Integer::intValue).toArray();
	}
}
