package org.ipcstudio.debug.ui.sequence;

import org.ipcstudio.engine.record.Activity;

/**
 * What the head of a line of life tells of the moment that is shown.
 *
 * @param activity  how it stands with the process
 * @param statement where it stands in its program; the empty string if nowhere
 */
record Head(Activity activity, String statement) {
}
