/** Offers repairs of the system in a file that whoever can check it has confirmed. */
package org.ipcstudio.ui.repair;
