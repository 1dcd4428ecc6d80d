/** The outline of a system: a tree of what it declares, and an overview of the drawing. */
package org.ipcstudio.editor.outline;
