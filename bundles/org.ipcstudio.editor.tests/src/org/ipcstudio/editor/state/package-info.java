/** Tests of what is remembered of the way in which a file was shown. */
package org.ipcstudio.editor.state;
