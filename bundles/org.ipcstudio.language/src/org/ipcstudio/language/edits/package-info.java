/** The changes of a text that stand behind the gestures in a drawing: each leaves every byte alone that it is not about. */
package org.ipcstudio.language.edits;
