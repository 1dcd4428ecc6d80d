/** The command {@code ipc}: how it is called, where it prints, and what becomes of what goes wrong. */
package org.ipcstudio.cli;
