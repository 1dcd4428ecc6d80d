/** Tests of what is known already. */
package org.ipcstudio.cli.baseline;
