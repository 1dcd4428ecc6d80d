/** Tells in the hovers of the source page what the names stand for at the moment of a run that is shown. */
package org.ipcstudio.debug.ui.hover;
