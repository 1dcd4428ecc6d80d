/** Tests of the outline. */
package org.ipcstudio.editor.outline;
