/** Tests of the settings. */
package org.ipcstudio.ui.preferences;
