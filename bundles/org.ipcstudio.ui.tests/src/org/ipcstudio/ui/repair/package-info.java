/** Tests of how repairs are offered. */
package org.ipcstudio.ui.repair;
