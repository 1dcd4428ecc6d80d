/** Traces: what happened in a run, step by step, as records and as files of JSON Lines. */
package org.ipcstudio.engine.trace;
