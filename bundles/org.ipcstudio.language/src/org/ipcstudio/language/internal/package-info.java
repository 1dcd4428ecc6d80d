/** How a text becomes a model with its places, names and problems. */
package org.ipcstudio.language.internal;
