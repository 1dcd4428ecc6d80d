/** The view with what a run was like in numbers, as charts and as tables. SWTChart is known here only. */
package org.ipcstudio.debug.ui.statistics;
