/** Tests of how nodes and edges look. */
package org.ipcstudio.editor.figures;
