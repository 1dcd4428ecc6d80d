/** Tests of what can be done on the canvas by menu, tool bar and key. */
package org.ipcstudio.editor.actions;
