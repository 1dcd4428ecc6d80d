/** The seam through which somebody who can run or check systems offers repairs of them; this bundle only knows texts. */
package org.ipcstudio.language.repairs;
