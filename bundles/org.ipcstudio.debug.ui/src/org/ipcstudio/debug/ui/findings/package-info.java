/** The Findings view: what verifications have found, why, and how it comes to that. */
package org.ipcstudio.debug.ui.findings;
