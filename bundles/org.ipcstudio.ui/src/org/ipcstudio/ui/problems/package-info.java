/** Problems of files in the workspace: who looks for them, their markers, and repairs that are offered for markers. */
package org.ipcstudio.ui.problems;
