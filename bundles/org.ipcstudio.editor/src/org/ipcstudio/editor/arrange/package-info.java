/** Where boxes go when they are aligned, distributed, made equally large or snapped to each other: geometry only. */
package org.ipcstudio.editor.arrange;
