/** A graph as a drawing one can look at, walk through and export: boxes, arrows, and the canvas that shows them. */
package org.ipcstudio.debug.ui.graph;
