/** What the console of a run or verification offers: links to the places and elements it speaks of, and the trace of a run. */
package org.ipcstudio.debug.ui.console;
