/** Play the scheduler: the view in which a challenge is played. */
package org.ipcstudio.debug.ui.challenge;
