/** Tests of what can be selected, and of the selection that the pages share. */
package org.ipcstudio.editor.selection;
