/** What of a system no run uses, and which channels get full: on the canvas and in the text. */
package org.ipcstudio.debug.ui.coverage;
