package org.ipcstudio.language.edits;

import java.util.List;

import org.ipcstudio.model.Carrier;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Pipe;
import org.ipcstudio.model.Process;

/** A line that is drawn from one node of the text to another, and means what somebody has chosen. */
final class Line {

	private final SourceText source;
	private final Node first;
	private final Node second;

	Line(SourceText source, Node first, Node second) {
		this.source = source;
		this.first = first;
		this.second = second;
		source.syntax(first);
		source.syntax(second);
	}

	/** Draws it; what nodes of these kinds cannot have is refused. */
	Replacements draw(ConnectionChoice choice) {
		ConnectionCreation creation = new ConnectionCreation(source);
		Attachment attachment = new Attachment(source);
		return switch (choice) {
		case FORWARD, BACKWARD, BOTH, USE -> creation.chain(List.of(first, second), List.of(choice.direction()));
		case LINK, ONE_WAY_LINK -> creation.link(process(first), process(second), choice == ConnectionChoice.LINK);
		case CHILD -> attachment.adopt(process(second), process(first));
		case CARRIER -> first instanceof Carrier carrier ? attachment.carry(channel(second), carrier)
				: attachment.carry(channel(first), carrier(second));
		case CREATOR -> first instanceof Pipe pipe ? attachment.create(pipe, process(second))
				: attachment.create(pipe(second), process(first));
		};
	}

	private static Process process(Node node) {
		return require(node, Process.class, "process");
	}

	private static Channel channel(Node node) {
		return require(node, Channel.class, "channel");
	}

	private static Carrier carrier(Node node) {
		return require(node, Carrier.class, "bus or network");
	}

	private static Pipe pipe(Node node) {
		return require(node, Pipe.class, "pipe");
	}

	private static <T> T require(Node node, Class<T> type, String kind) {
		if (!type.isInstance(node)) {
			throw new EditException("The " + Description.of(node) + " is no " + kind + ".");
		}
		return type.cast(node);
	}
}
