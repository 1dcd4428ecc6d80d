/** The text that both pages of the editor show, what it means at present, and how it is changed. */
package org.ipcstudio.editor.document;
