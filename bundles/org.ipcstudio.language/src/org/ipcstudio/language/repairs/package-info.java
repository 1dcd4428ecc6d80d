/** The seam through which somebody who can run or check systems offers repairs; this bundle only knows texts. */
package org.ipcstudio.language.repairs;
