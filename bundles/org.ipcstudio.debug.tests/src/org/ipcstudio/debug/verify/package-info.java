/** What verifications come to, in words. */
package org.ipcstudio.debug.verify;
