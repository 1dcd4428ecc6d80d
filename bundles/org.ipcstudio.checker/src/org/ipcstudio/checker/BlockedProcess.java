package org.ipcstudio.checker;

import java.util.List;

/**
 * A process that waits in the state that a finding is about.
 *
 * @param process    its name
 * @param operation  what it waits to do, as a word: {@code receive}
 * @param on         the channel or other object: {@code Fork[1]}; the empty string if it has no name
 * @param line       the line of the operation
 * @param text       the text of the operation in the source
 * @param unblockers the names of the processes that could end the wait
 */
public record BlockedProcess(String process, String operation, String on, int line, String text, List<String> unblockers) {
	public BlockedProcess {
		unblockers = List.copyOf(unblockers);
	}
}
