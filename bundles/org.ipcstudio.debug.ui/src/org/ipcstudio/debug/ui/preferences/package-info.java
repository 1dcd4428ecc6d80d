/** The settings for running and verifying. */
package org.ipcstudio.debug.ui.preferences;
