package org.ipcstudio.checker.internal.advice;

import org.ipcstudio.checker.advice.RepairKind;

/**
 * A change that may help.
 *
 * @param kind        in which way it changes the system
 * @param label       what it does, as an instruction without a full stop
 * @param explanation what is different then, as full sentences
 * @param text        the text after it
 * @param capacity    how many messages a channel holds then that held fewer before; 0 if it is not about that
 */
record Candidate(RepairKind kind, String label, String explanation, String text, int capacity) {
	/** The same change, which gives a channel a capacity. */
	Candidate withCapacity(int newCapacity) {
		return new Candidate(kind, label, explanation, text, newCapacity);
	}
}
