/** The wizards for a new system, a new project and for copies of the examples. */
package org.ipcstudio.ui.wizards;
