/** Finds out what the names of a model stand for. */
package org.ipcstudio.language.internal.link;
