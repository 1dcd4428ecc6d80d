/** What a canvas can show of a run: plain data, filled in by whoever knows the run. Knows no engine and no widget. */
package org.ipcstudio.editor.live;
