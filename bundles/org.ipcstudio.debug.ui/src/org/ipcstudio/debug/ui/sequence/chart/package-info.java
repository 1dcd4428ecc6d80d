/**
 * What a sequence chart shows of a recording, and where: which processes side by side, which moves below each other, and
 * the lines and bars of the part that is seen. Knows nothing of widgets.
 */
package org.ipcstudio.debug.ui.sequence.chart;
