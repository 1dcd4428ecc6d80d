package org.ipcstudio.editor.tools;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.ipcstudio.editor.Messages;
import org.ipcstudio.model.Carrier;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Process;

/** Why no edge at all can be drawn between two nodes. */
final class EdgeRefusal {
	private EdgeRefusal() {
	}

	/** A sentence for the user; empty if some edge can be drawn. */
	static Optional<String> of(Node first, Node second) {
		if (!EdgeChoice.all(first, second).isEmpty()) {
			return Optional.empty();
		}
		boolean carrier = first instanceof Carrier || second instanceof Carrier;
		boolean process = first instanceof Process || second instanceof Process;
		String pattern = carrier ? process ? Messages.Refusal_processOnCarrier : Messages.Refusal_carrier
				: Messages.Refusal_noProcess;
		return Optional.of(NLS.bind(pattern, first.getName(), second.getName()));
	}
}
