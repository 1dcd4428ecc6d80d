/** The simulator: one run of a system in virtual time, by a strategy that chooses among the moves that are ready. */
package org.ipcstudio.engine.simulate;
