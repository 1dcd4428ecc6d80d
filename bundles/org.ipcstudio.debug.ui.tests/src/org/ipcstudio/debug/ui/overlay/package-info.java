/** Tests of what diagrams show of runs. */
package org.ipcstudio.debug.ui.overlay;
