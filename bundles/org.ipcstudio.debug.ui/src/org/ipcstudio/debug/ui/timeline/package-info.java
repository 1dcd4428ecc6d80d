/** The view with the moments of a run: which one is shown, to go to any other, and to play. */
package org.ipcstudio.debug.ui.timeline;
