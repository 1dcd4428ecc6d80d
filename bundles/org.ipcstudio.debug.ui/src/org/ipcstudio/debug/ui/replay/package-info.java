/** Opens trace files: a double click shows the run on the canvas, in the views and in the debugger. */
package org.ipcstudio.debug.ui.replay;
