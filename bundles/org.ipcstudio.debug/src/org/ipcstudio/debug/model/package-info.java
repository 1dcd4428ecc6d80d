/**
 * The adapter of the Debug platform: a run is a debug target, its processes are threads, the statements around the place
 * where a process stands are stack frames.
 */
package org.ipcstudio.debug.model;
