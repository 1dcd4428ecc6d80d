/** What the views of a run share. */
package org.ipcstudio.debug.ui.views;
