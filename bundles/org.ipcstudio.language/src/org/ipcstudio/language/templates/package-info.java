/** Small systems to begin with. */
package org.ipcstudio.language.templates;
