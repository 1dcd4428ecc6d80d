/** A run that is looked at: what is shown of it, and who drives it. Knows neither the Debug platform nor widgets. */
package org.ipcstudio.debug.run;
