/** How the text of a system looks: its layout, and the text of a model that has none yet. */
package org.ipcstudio.language.format;
