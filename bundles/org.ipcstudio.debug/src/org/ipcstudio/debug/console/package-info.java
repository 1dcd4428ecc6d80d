/** What is launched, as consoles and the Debug view see it: a process that writes text and ends with an exit value. */
package org.ipcstudio.debug.console;
