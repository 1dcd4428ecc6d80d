/** Findings that are known already: what makes a finding the same as one before, and the file that remembers them. */
package org.ipcstudio.cli.baseline;
