package org.ipcstudio.language.format;

import java.util.List;

import org.ipcstudio.model.Communication;
import org.ipcstudio.model.Duration;
import org.ipcstudio.model.Pattern;
import org.ipcstudio.model.Read;
import org.ipcstudio.model.Receive;
import org.ipcstudio.model.Reference;
import org.ipcstudio.model.Send;
import org.ipcstudio.model.Write;

/** Writes communications: as statements, as conditions and at the head of a branch they look the same. */
final class CommunicationPrinter {

	private final TokenWriter out;
	private final ExpressionPrinter expressions;

	CommunicationPrinter(TokenWriter out) {
		this.out = out;
		this.expressions = new ExpressionPrinter(out);
	}

	void print(Communication communication) {
		if (communication == null) {
			throw new PrintException("A communication is missing in the model.");
		}
		if (communication.isAttempt()) {
			out.add("try");
		}
		switch (communication) {
		case Send send -> send(send);
		case Receive receive -> receive(receive);
		case Write write -> write(write);
		case Read read -> read(read);
		default -> throw new PrintException("There is no text for a communication of the kind "
				+ communication.eClass().getName() + ".");
		}
		within(communication.getTimeout());
	}

	private void send(Send send) {
		if (send.isSynchronous()) {
			out.add("sync");
		}
		out.add("send");
		expressions.message(send.getMessage());
		out.add("to");
		expressions.reference(send.getChannel());
		if (send.getDeliveredTo() != null) {
			out.add("delivered", "to");
			expressions.reference(send.getDeliveredTo());
		}
	}

	private void receive(Receive receive) {
		out.add("receive");
		pattern(receive.getPattern());
		out.add("from");
		Reference channel = receive.getChannel();
		if (channel == null) {
			out.add("any");
		} else {
			expressions.reference(channel);
		}
		if (receive.getSender() != null) {
			out.add("by");
			expressions.reference(receive.getSender());
		}
		if (receive.getFilter() != null) {
			out.add("where");
			expressions.print(receive.getFilter());
		}
	}

	private void write(Write write) {
		out.add("write");
		expressions.print(write.getValue());
		out.add("to");
		expressions.reference(write.getChannel());
	}

	private void read(Read read) {
		out.add("read");
		expressions.reference(read.getTarget());
		out.add("from");
		expressions.reference(read.getChannel());
	}

	private void pattern(List<Pattern> parts) {
		if (parts.isEmpty()) {
			throw new PrintException("A receive has nothing to receive into.");
		}
		if (parts.size() == 1) {
			part(parts.getFirst());
			return;
		}
		out.add("(");
		part(parts.getFirst());
		for (Pattern part : parts.subList(1, parts.size())) {
			out.add(",");
			part(part);
		}
		out.add(")");
	}

	private void part(Pattern part) {
		if (part.getValue() == null) {
			out.add("_");
		} else {
			expressions.print(part.getValue());
		}
	}

	private void within(Duration timeout) {
		if (timeout != null) {
			out.add("within");
			expressions.duration(timeout);
		}
	}
}
