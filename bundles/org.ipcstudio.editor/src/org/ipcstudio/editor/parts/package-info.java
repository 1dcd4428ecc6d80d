/** The edit parts of the canvas: they join the nodes and edges of a diagram with their figures. */
package org.ipcstudio.editor.parts;
