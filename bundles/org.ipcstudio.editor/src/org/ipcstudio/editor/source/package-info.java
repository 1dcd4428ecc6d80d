/** The page with the text. */
package org.ipcstudio.editor.source;
