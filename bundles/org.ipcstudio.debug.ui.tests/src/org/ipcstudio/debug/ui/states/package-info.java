/** Tests of the state graph without a screen. */
package org.ipcstudio.debug.ui.states;
