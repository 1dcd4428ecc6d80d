/** What can be done with nodes and edges on the canvas: requests of the tools become gestures. */
package org.ipcstudio.editor.policies;
