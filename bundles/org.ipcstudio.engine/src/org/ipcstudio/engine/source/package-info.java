/** Which text the locations of programs belong to, and the other way round. */
package org.ipcstudio.engine.source;
