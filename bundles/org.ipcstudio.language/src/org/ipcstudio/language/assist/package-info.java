/**
 * What an editor wants to know about a place in a text: what may be written there, what stands there, what it looks
 * like.
 */
package org.ipcstudio.language.assist;
