package org.ipcstudio.debug.ui.sequence;

import java.util.List;

import org.ipcstudio.debug.ui.sequence.chart.ChartIndex;
import org.ipcstudio.debug.ui.sequence.chart.Ending;
import org.ipcstudio.debug.ui.sequence.chart.Lanes;
import org.ipcstudio.debug.ui.sequence.chart.Rows;

/**
 * What is known of a run, for the canvas.
 *
 * @param heads  for each process
 * @param shown  the moment for which the heads were looked at
 * @param ending how the run ends; null if it goes on
 * @param words  the moves in words, as far as they have been asked for
 */
record ChartContents(ChartIndex index, Rows rows, Lanes lanes, List<Head> heads, int shown, Ending ending, MoveWords words) {
}
