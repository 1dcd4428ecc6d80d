/** The moves that are possible at the moment that is shown, each with what it would bring about; the user picks one. */
package org.ipcstudio.debug.ui.moves;
