package org.ipcstudio.checker.internal.packed;

import java.util.List;

import org.ipcstudio.engine.kernel.Site;

/**
 * A process that waits for a message at a mailbox but never gets any, while others do.
 *
 * @param site   where it waits
 * @param others the processes that get messages there
 */
public record NeverPicked(int process, int queue, Site site, List<Integer> others) {
}
