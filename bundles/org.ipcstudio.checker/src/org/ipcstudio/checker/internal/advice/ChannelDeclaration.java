package org.ipcstudio.checker.internal.advice;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Communication;
import org.ipcstudio.model.Fifo;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Link;
import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Pipe;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Send;
import org.ipcstudio.model.Write;

/** A channel that is declared in a text, with the queues and the statements that belong to it. */
record ChannelDeclaration(Channel channel) {
	private static final String TO = " -> ";

	/** All channels of a system, in the order of its text. */
	static List<ChannelDeclaration> of(IpcSystem system) {
		return system.getItems().stream().filter(Channel.class::isInstance).map(Channel.class::cast)
				.map(ChannelDeclaration::new).toList();
	}

	/** Its name, or the processes at its ends with an arrow between them. */
	String name() {
		return channel instanceof Link link
				? link.getFirst().getName() + (link.isBidirectional() ? " <-> " : TO) + link.getSecond().getName()
				: ((NamedElement) channel).getName();
	}

	/** Whether a queue with this name belongs to it. */
	boolean isNamed(String queue) {
		int arrow = queue.indexOf(TO);
		if (channel instanceof Link link) {
			return arrow >= 0 && joins(link, base(queue.substring(0, arrow)), base(queue.substring(arrow + TO.length())));
		}
		return arrow < 0 && base(queue).equals(((NamedElement) channel).getName());
	}

	private static boolean joins(Link link, String from, String to) {
		String first = link.getFirst().getName();
		String second = link.getSecond().getName();
		return from.equals(first) && to.equals(second) || link.isBidirectional() && from.equals(second) && to.equals(first);
	}

	/** The name of an array, or of what is none, from the name of an instance. */
	static String base(String instance) {
		int bracket = instance.indexOf('[');
		return bracket < 0 ? instance : instance.substring(0, bracket);
	}

	/** The smallest capacity that the language allows. */
	int lowestCapacity() {
		return channel instanceof Pipe || channel instanceof Fifo ? 1 : 0;
	}

	boolean isMailbox() {
		return channel instanceof Mailbox;
	}

	/** The sends and writes of programs to it, in the order of the text; not those over a {@code pid} variable. */
	List<Communication> sends(IpcSystem system) {
		List<Communication> sends = new ArrayList<>();
		for (Iterator<EObject> all = system.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Communication use && (use instanceof Send || use instanceof Write) && isUsedBy(use)) {
				sends.add(use);
			}
		}
		return sends;
	}

	/** Whether a communication of a program names it. */
	boolean isUsedBy(Communication use) {
		NamedElement target = use.getChannel() == null ? null : use.getChannel().getTarget();
		if (!(channel instanceof Link link)) {
			return target == channel;
		}
		Process user = Programs.process(use);
		return user == link.getFirst() && target == link.getSecond() || user == link.getSecond() && target == link.getFirst();
	}
}
