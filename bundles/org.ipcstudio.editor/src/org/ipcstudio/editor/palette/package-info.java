/** What can be drawn, as a palette beside the canvas. */
package org.ipcstudio.editor.palette;
