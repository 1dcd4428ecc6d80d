/** Tests of markers and of what is offered for them. */
package org.ipcstudio.ui.problems;
