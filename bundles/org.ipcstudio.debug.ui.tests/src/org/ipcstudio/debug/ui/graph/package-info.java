/** Tests of the drawing of graphs without a screen. */
package org.ipcstudio.debug.ui.graph;
