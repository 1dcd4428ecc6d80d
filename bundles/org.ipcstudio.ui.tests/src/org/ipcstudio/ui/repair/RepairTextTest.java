package org.ipcstudio.ui.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.ipcstudio.language.repairs.RepairAnswer;
import org.junit.jupiter.api.Test;

/** What is said when there is nothing to offer, and how a search is watched. */
class RepairTextTest {

	private static String text(String fault, boolean complete) {
		return RepairText.withoutOffer("a.ipc", new RepairAnswer(fault, complete, List.of()));
	}

	@Test
	void itIsNeverSaidThatNothingIsWrongIfNotEverythingWasLookedAt() {
		assertEquals("Nothing is wrong in any state that the system in a.ipc can reach.", text("", true));
		assertTrue(text("", false).startsWith("Nothing wrong was found in a.ipc, but not every state"), text("", false));
	}

	@Test
	void whatIsWrongIsSaidWhereNothingHelps() {
		assertTrue(text("P waits for ever.", true).endsWith("in which nothing is wrong.\n\nP waits for ever."));
		assertTrue(text("P waits for ever.", false).contains("within the limits"));
	}

	@Test
	void theButtonOfTheProgressEndsTheSearch() {
		String[] task = new String[1];
		NullProgressMonitor monitor = new NullProgressMonitor() {
			@Override
			public void subTask(String name) {
				task[0] = name;
			}
		};
		MonitoredWatch watch = new MonitoredWatch(monitor);
		watch.trying("Let M hold 2 messages");
		assertEquals("Let M hold 2 messages", task[0]);
		assertFalse(watch.isCancelled());
		monitor.setCanceled(true);
		assertTrue(watch.isCancelled());
	}
}
