/** Launch configurations of systems: what they hold, and what happens when one is run, debugged or verified. */
package org.ipcstudio.debug.launch;
