/** Tests of the wait-for graph without a screen. */
package org.ipcstudio.debug.ui.waitfor;
