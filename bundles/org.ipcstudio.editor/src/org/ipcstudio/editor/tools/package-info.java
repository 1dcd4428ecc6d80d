/** Tools of the canvas that GEF does not have. */
package org.ipcstudio.editor.tools;
