/** Trace files that are opened again. */
package org.ipcstudio.debug.replay;
