package org.ipcstudio.language.edits;

import org.junit.jupiter.api.Test;

class LinkEditTest {

	private static final String PROCESSES = "process A { }\nprocess `send` { }\nprocess C[2] { }\n";

	private static EditedText text(String links) {
		return EditedText.ofItems(links + PROCESSES);
	}

	@Test
	void linking() {
		text("lock L\n").becomes("lock L\nlink A <-> `send`\n" + PROCESSES,
				(edits, text) -> edits.link(text.process("A"), text.process("send"), true));
		text("lock L\n").becomes("lock L\nlink C -> C\n" + PROCESSES,
				(edits, text) -> edits.link(text.process("C"), text.process("C"), false));
	}

	@Test
	void reconnecting() {
		text("link A <-> C : int // c\n").becomes("link `send` <-> C : int // c\n" + PROCESSES,
				(edits, text) -> edits.reconnectFirst(text.link(), text.process("send")));
		text("link A <-> C : int // c\n").becomes("link A <-> `send` : int // c\n" + PROCESSES,
				(edits, text) -> edits.reconnectSecond(text.link(), text.process("send")));
	}

	@Test
	void direction() {
		text("link A <-> C\n").becomes("link A -> C\n" + PROCESSES, (edits, text) -> edits.setBidirectional(text.link(), false));
		text("link A -> C\n").becomes("link A <-> C\n" + PROCESSES, (edits, text) -> edits.setBidirectional(text.link(), true));
		text("link A -> C\n").becomes("link A -> C\n" + PROCESSES, (edits, text) -> edits.setBidirectional(text.link(), false));
	}

	@Test
	void secondLinkOfAPairIsRefused() {
		EditedText text = text("link A <-> C\nlink A <-> `send`\n");
		text.refuses("There is a link between the processes C and A already; two processes have one at most.",
				(edits, same) -> edits.link(same.process("C"), same.process("A"), false));
		text.refuses("There is a link between the processes A and send already; two processes have one at most.",
				(edits, same) -> edits.reconnectSecond(same.link(), same.process("send")));
		text.refuses("The process A cannot have a link to itself.",
				(edits, same) -> edits.link(same.process("A"), same.process("A"), false));
	}
}
