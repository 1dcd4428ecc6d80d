/** The instructions of a compiled program: local computation, and the operations at which a process stands and waits. */
package org.ipcstudio.engine.operations;
