/** What can be selected in a system: the same things on the canvas, in the outline, in the source and for the properties. */
package org.ipcstudio.editor.selection;
