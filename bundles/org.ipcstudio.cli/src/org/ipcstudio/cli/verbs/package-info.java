/** The verbs of the command {@code ipc}: one class each, with its options and what it does. */
package org.ipcstudio.cli.verbs;
