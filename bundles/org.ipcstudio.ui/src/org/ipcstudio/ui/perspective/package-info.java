/** The arrangement of views for drawing systems. */
package org.ipcstudio.ui.perspective;
