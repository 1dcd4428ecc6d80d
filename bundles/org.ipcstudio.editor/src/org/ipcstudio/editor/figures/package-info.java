/** How nodes and edges of a system look: Draw2D figures that paint with vector shapes only and know no edit parts. */
package org.ipcstudio.editor.figures;
