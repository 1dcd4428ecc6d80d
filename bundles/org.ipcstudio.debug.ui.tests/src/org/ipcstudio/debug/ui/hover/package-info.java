/** Tests of what hovers tell of a run. */
package org.ipcstudio.debug.ui.hover;
