/** Evaluates expressions that stand in no program: watched values, conditions of breakpoints, goals. */
package org.ipcstudio.engine.evaluate;
