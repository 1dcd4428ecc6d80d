/** What the installation test puts into a freshly installed Eclipse, so that somebody uses it; it is on no update site. */
package org.ipcstudio.firstuse;
