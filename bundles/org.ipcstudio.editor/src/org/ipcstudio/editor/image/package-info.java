/** Drawings outside of the editor: as image files, on the clipboard, on paper. */
package org.ipcstudio.editor.image;
