/** Tests of what a canvas shows of a run. */
package org.ipcstudio.editor.live;
