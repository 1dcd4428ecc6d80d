/** Tests of what the bundles with a user interface share. */
package org.ipcstudio.ui;
