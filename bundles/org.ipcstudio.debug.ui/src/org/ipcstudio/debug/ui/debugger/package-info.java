/** How the Debug platform shows runs, and what it can do with them beyond its own commands. */
package org.ipcstudio.debug.ui.debugger;
