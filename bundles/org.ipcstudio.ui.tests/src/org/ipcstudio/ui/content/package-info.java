/** Tests of how files are recognised. */
package org.ipcstudio.ui.content;
