/** Breakpoints in the editor for systems: in its ruler, on its canvas, and their properties. */
package org.ipcstudio.debug.ui.breakpoints;
