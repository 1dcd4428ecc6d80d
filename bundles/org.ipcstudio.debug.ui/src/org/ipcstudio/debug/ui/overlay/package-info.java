/** Shows a run on the canvases of the editors: what a playback shows becomes the plain data that a canvas understands. */
package org.ipcstudio.debug.ui.overlay;
