/** The Sequence Chart: a run as lines of life with the messages between them. */
package org.ipcstudio.debug.ui.sequence;
