/** Where runs that are debugged stop: at lines, at nodes and connections, when something happens. */
package org.ipcstudio.debug.breakpoints;
