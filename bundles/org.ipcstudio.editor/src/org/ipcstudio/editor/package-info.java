/** The editor for `.ipc` files: a drawing and its text, two views of one document. */
package org.ipcstudio.editor;
