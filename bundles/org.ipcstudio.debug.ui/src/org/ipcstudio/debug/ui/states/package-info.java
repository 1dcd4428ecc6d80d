/** The view State Graph: all states and moves of a small system, and where in it the run that is shown stands. */
package org.ipcstudio.debug.ui.states;
