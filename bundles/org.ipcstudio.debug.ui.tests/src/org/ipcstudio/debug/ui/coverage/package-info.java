/** What is told about the use of the parts of a system. */
package org.ipcstudio.debug.ui.coverage;
