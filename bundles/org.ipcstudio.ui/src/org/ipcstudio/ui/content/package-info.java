/** How the platform recognises the files of a system. */
package org.ipcstudio.ui.content;
