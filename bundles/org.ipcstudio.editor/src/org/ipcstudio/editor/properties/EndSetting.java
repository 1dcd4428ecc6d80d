package org.ipcstudio.editor.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.editor.selection.Target;
import org.ipcstudio.language.edits.ConnectionRules;
import org.ipcstudio.language.edits.EditException;
import org.ipcstudio.language.edits.ModelEdits;
import org.ipcstudio.language.edits.Segment;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Link;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Process;

/** The node at one end of an edge, by its name. */
enum EndSetting implements Setting {
	FIRST, SECOND;

	@Override
	public String title() {
		return this == FIRST ? Messages.First_end : Messages.Second_end;
	}

	@Override
	public boolean isFor(Target target) {
		return target.segment() != null || target.element() instanceof Link;
	}

	@Override
	public String read(Target target) {
		Node node = node(target, this);
		return node == null || node.getName() == null ? "" : node.getName();
	}

	private static Node node(Target target, EndSetting end) {
		Segment segment = target.segment();
		if (segment != null) {
			return end == FIRST ? segment.first().getNode() : segment.second().getNode();
		}
		Link link = (Link) target.element();
		return end == FIRST ? link.getFirst() : link.getSecond();
	}

	/** The names of the nodes that may be at this end while the other end stays. */
	List<String> possible(Target target) {
		Node other = node(target, this == FIRST ? SECOND : FIRST);
		List<String> names = new ArrayList<>();
		for (Item item : target.file().system().getItems()) {
			if (item instanceof Node node && node.getName() != null && other != null && mayBe(target, node, other)) {
				names.add(node.getName());
			}
		}
		return names;
	}

	private boolean mayBe(Target target, Node node, Node other) {
		if (target.segment() == null) {
			return node instanceof Process && node != other;
		}
		return (this == FIRST ? ConnectionRules.directions(node, other) : ConnectionRules.directions(other, node))
				.contains(target.segment().direction());
	}

	@Override
	public TextEdit edit(ModelEdits edits, Target target, String value) {
		Node node = target.file().system().getItems().stream().filter(Node.class::isInstance).map(Node.class::cast)
				.filter(candidate -> value.equals(candidate.getName())).findFirst()
				.orElseThrow(() -> new EditException(NLS.bind(Messages.End_unknown, value)));
		if (target.segment() != null) {
			return this == FIRST ? edits.reconnectFirst(target.segment(), node) : edits.reconnectSecond(target.segment(), node);
		}
		Process process = (Process) node;
		Link link = (Link) target.element();
		return this == FIRST ? edits.reconnectFirst(link, process) : edits.reconnectSecond(link, process);
	}
}
