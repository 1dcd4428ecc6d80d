/** Challenges of the workspace as they are played in Eclipse. */
package org.ipcstudio.debug.challenge;
