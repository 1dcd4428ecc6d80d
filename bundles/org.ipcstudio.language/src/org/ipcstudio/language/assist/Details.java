package org.ipcstudio.language.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.model.Bus;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Constant;
import org.ipcstudio.model.EnumLiteral;
import org.ipcstudio.model.Enumeration;
import org.ipcstudio.model.Fifo;
import org.ipcstudio.model.Link;
import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Network;
import org.ipcstudio.model.Pipe;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Semaphore;
import org.ipcstudio.model.SharedVariable;
import org.ipcstudio.model.Sized;
import org.ipcstudio.model.Variable;

/** What one line tells about an element beside its name: size, type, capacity and the like. */
final class Details {

	private static final Pattern PLACE = Pattern.compile("\\s*@\\s*\\([^)]*\\)");

	private Details() {
	}

	/** The details of an element, in the words of its text; empty if there are none. */
	static String of(SourceFile file, EObject element) {
		List<String> parts = new ArrayList<>();
		boolean array = element instanceof Sized sized && sized.getSize() != null;
		String size = array ? "[" + text(file, ((Sized) element).getSize()) + "]" : "";
		switch (element) {
			case Process process -> process(file, process, parts);
			case Channel channel -> channel(file, channel, parts);
			case SharedVariable variable -> {
				parts.add(": " + text(file, variable.getType()));
				value(file, "= ", variable.getValue(), parts);
			}
			case Variable variable -> {
				parts.add(": " + text(file, variable.getType()));
				value(file, "= ", variable.getValue(), parts);
			}
			case Constant constant -> value(file, "= ", constant.getValue(), parts);
			case Semaphore semaphore -> value(file, "= ", semaphore.getValue(), parts);
			case EnumLiteral literal when literal.eContainer() instanceof Enumeration owner -> parts.add("of " + nameOf(owner));
			case Bus bus when bus.getTransfer() != null -> parts.add("transfer " + text(file, bus.getTransfer()));
			case Network network when network.getLatency() != null -> parts.add("latency " + text(file, network.getLatency()));
			default -> {
				// its name says all
			}
		}
		String rest = String.join(" ", parts).strip();
		return size.isEmpty() || rest.isEmpty() ? size + rest : size + " " + rest;
	}

	private static void process(SourceFile file, Process process, List<String> parts) {
		if (process.getParent() != null) {
			parts.add("in " + nameOf(process.getParent()));
		}
		if (process.isDaemon()) {
			parts.add("daemon");
		}
		value(file, "priority ", process.getPriority(), parts);
	}

	private static void channel(SourceFile file, Channel channel, List<String> parts) {
		parts.add(": " + (channel.getType() == null ? "int" : text(file, channel.getType())));
		parts.add("capacity " + capacity(file, channel));
		if (channel instanceof Pipe pipe && pipe.getCreator() != null) {
			parts.add("by " + nameOf(pipe.getCreator()));
		}
		if (channel.getCarrier() != null) {
			parts.add("via " + nameOf(channel.getCarrier()));
		}
	}

	/** The capacity as the text gives it, or the one that holds where the text gives none. */
	static String capacity(SourceFile file, Channel channel) {
		if (channel.getCapacity() != null) {
			return text(file, channel.getCapacity());
		}
		return switch (channel) {
			case Mailbox mailbox -> "unbounded";
			case Link link -> link.isUnbounded() ? "unbounded" : "0";
			case Fifo fifo when fifo.isUnbounded() -> "unbounded";
			case Pipe pipe when pipe.isUnbounded() -> "unbounded";
			default -> "16";
		};
	}

	private static void value(SourceFile file, String before, EObject value, List<String> parts) {
		if (value != null && !text(file, value).isEmpty()) {
			parts.add(before + text(file, value));
		}
	}

	/** The text of an element in one line; empty if it has none. */
	static String text(SourceFile file, EObject element) {
		return element == null ? "" : oneLine(file.region(element).of(file.text()));
	}

	static String nameOf(NamedElement element) {
		return element == null || element.getName() == null ? "?" : element.getName();
	}

	/** A text in one line, without the places on the canvas that stand in it. */
	static String withoutPlaces(String text) {
		return oneLine(PLACE.matcher(text).replaceAll(""));
	}

	static String oneLine(String text) {
		return text.strip().replaceAll("\\s+", " ");
	}
}
