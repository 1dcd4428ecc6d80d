/** The tabs of launch configurations, the shortcuts that launch what is selected, and the console of a run. */
package org.ipcstudio.debug.ui.launch;
