/** Every gesture on the canvas is one step of the history that leaves no trace when it is undone, and the pages stay in step. */
package org.ipcstudio.editor.gestures;
