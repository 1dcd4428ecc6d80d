/** The view Wait-For Graph: who waits for whom at the moment that is shown, and why nobody can end it. */
package org.ipcstudio.debug.ui.waitfor;
