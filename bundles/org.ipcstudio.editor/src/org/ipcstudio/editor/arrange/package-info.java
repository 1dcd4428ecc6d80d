/** Where boxes go when they are aligned, distributed, made equally large or snapped to each other: geometry, and nothing else. */
package org.ipcstudio.editor.arrange;
