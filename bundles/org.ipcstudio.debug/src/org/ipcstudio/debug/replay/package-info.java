/**
 * Runs that were recorded: a trace file is found its source and made again; the Debug platform stands at its first
 * move.
 */
package org.ipcstudio.debug.replay;
