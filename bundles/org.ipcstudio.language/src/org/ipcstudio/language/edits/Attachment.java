package org.ipcstudio.language.edits;

import org.ipcstudio.model.Carrier;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Pipe;
import org.ipcstudio.model.Process;

/** Attaches an element to another one: a channel to what carries it, a process to its parent, a pipe to its creator. */
final class Attachment {

	private final SourceText source;

	Attachment(SourceText source) {
		this.source = source;
	}

	/** Puts a channel on a bus or a network; null takes it off. */
	Replacements carry(Channel channel, Carrier carrier) {
		AttributeEdit edit = new AttributeEdit(source, channel, Attribute.CARRIER);
		if (carrier == null) {
			return edit.clear();
		}
		source.syntax(carrier);
		return edit.refer(carrier);
	}

	/** Makes a process the child of another one; null makes it run from the start. */
	Replacements adopt(Process child, Process parent) {
		AttributeEdit edit = new AttributeEdit(source, child, Attribute.PARENT);
		if (parent == null) {
			return edit.clear();
		}
		source.syntax(parent);
		return edit.set(parent.getName());
	}

	/** Changes the process that creates a pipe. */
	Replacements create(Pipe pipe, Process creator) {
		source.syntax(creator);
		return new AttributeEdit(source, pipe, Attribute.CREATOR).refer(creator);
	}
}
