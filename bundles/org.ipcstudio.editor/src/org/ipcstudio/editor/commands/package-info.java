/** Gestures on the canvas as GEF commands whose history is that of the document. */
package org.ipcstudio.editor.commands;
