/** Tests of what launch configurations hold. */
package org.ipcstudio.debug.launch;
