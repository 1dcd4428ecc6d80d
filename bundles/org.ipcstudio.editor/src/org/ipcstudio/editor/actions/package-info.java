/** What can be done on the canvas by menu, tool bar and key, and which of it is possible at present. */
package org.ipcstudio.editor.actions;
