/** How a file was shown when its editor was closed: remembered with the file in the workspace, not in its text. */
package org.ipcstudio.editor.state;
