/** Tests of the source page that need no workbench. */
package org.ipcstudio.editor.source;
