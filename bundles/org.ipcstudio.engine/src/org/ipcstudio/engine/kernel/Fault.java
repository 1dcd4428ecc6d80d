package org.ipcstudio.engine.kernel;

/**
 * A rule that a process has broken.
 *
 * @param kind    which rule
 * @param process index of the process instance
 * @param site    the statement at fault
 * @param message one sentence without the place
 */
public record Fault(FaultKind kind, int process, Site site, String message) {
}
