/** The view with everything that takes part in a run: processes, channels, memory, locks, buses and networks. */
package org.ipcstudio.debug.ui.processes;
