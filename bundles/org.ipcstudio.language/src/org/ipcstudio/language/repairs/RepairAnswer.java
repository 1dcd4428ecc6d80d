package org.ipcstudio.language.repairs;

import java.util.List;

/**
 * What was found out about a system and its repairs.
 *
 * @param fault what is wrong with it, as full sentences; empty if nothing is
 * @param complete whether everything was looked at that was meant to be
 * @param offers the repairs, the best one first; empty if nothing is wrong, or nothing helps
 */
public record RepairAnswer(String fault, boolean complete, List<RepairOffer> offers) {

	public RepairAnswer {
		offers = List.copyOf(offers);
	}
}
