/** What all packages of the bundle share. */
package org.ipcstudio.debug.ui;
