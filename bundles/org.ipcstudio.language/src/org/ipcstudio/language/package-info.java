/** The text of a system: reading it, its problems, and how the elements of its model lie in it. */
package org.ipcstudio.language;
