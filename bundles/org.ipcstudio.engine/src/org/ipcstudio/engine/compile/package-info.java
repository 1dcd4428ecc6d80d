/** Turns a system without errors into a {@link org.ipcstudio.engine.kernel.CompiledSystem}. */
package org.ipcstudio.engine.compile;
