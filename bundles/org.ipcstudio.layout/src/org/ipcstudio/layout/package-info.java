/** Automatic layout of drawings; the layout library is known in this bundle only. */
package org.ipcstudio.layout;
