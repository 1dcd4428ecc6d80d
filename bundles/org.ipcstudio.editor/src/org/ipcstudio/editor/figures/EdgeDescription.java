package org.ipcstudio.editor.figures;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.ipcstudio.editor.diagram.DiagramEdge;
import org.ipcstudio.model.Direction;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Lock;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Semaphore;

/** What is said about an edge in words. */
final class EdgeDescription {

	private EdgeDescription() {
	}

	static Description of(DiagramEdge edge) {
		List<String> attributes = new ArrayList<>();
		String source = edge.source().label();
		String target = edge.target().label();
		switch (edge.kind()) {
			case CHILD -> attributes.add(NLS.bind(Messages.Edge_child, source, target));
			case CARRIER -> attributes.add(NLS.bind(Messages.Edge_carrier, source, target));
			case AUTOMATIC_LINK -> attributes.add(NLS.bind(Messages.Edge_automatic, source, target));
			case LINK -> {
				boolean both = edge.direction() == Direction.BOTH;
				attributes.add(NLS.bind(both ? Messages.Edge_linkBoth : Messages.Edge_link, source, target));
				if (edge.link() != null) {
					Description.channel(edge.link(), attributes);
				}
			}
			case CONNECTION -> connection(edge, attributes);
		}
		String documentation = edge.element() instanceof Item item && item.getDocumentation() != null
				? item.getDocumentation().strip() : "";
		return new Description(edge.label(), documentation, attributes);
	}

	private static void connection(DiagramEdge edge, List<String> out) {
		Node source = edge.source().element();
		Node target = edge.target().element();
		boolean forward = source instanceof Process;
		String process = (forward ? edge.source() : edge.target()).label();
		String other = (forward ? edge.target() : edge.source()).label();
		Node used = forward ? target : source;
		if (used instanceof Lock || used instanceof Semaphore) {
			out.add(NLS.bind(Messages.Edge_use, process, other));
			return;
		}
		boolean memory = used instanceof Memory;
		boolean to = edge.direction() == Direction.BOTH
				|| edge.direction() == (forward ? Direction.FORWARD : Direction.BACKWARD);
		boolean from = edge.direction() == Direction.BOTH
				|| edge.direction() == (forward ? Direction.BACKWARD : Direction.FORWARD);
		if (to) {
			out.add(NLS.bind(memory ? Messages.Edge_write : Messages.Edge_send, process, other));
		}
		if (from) {
			out.add(NLS.bind(memory ? Messages.Edge_read : Messages.Edge_receive, process, other));
		}
	}
}
