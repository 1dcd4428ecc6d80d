/**
 * Verifications: one check of the text of a file in the background, what it comes to in words, and the latest of each
 * file.
 */
package org.ipcstudio.debug.verify;
