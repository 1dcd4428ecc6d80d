package org.ipcstudio.language.internal.build;

import static org.ipcstudio.language.internal.build.BuildContext.FACTORY;

import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.ipcstudio.language.internal.grammar.IpcParser.CommunicationContext;
import org.ipcstudio.language.internal.grammar.IpcParser.PartContext;
import org.ipcstudio.language.internal.grammar.IpcParser.ReadContext;
import org.ipcstudio.language.internal.grammar.IpcParser.ReceiveContext;
import org.ipcstudio.language.internal.grammar.IpcParser.RefContext;
import org.ipcstudio.language.internal.grammar.IpcParser.SendContext;
import org.ipcstudio.language.internal.grammar.IpcParser.WithinContext;
import org.ipcstudio.language.internal.grammar.IpcParser.WriteContext;
import org.ipcstudio.model.Communication;
import org.ipcstudio.model.Read;
import org.ipcstudio.model.Receive;
import org.ipcstudio.model.Send;
import org.ipcstudio.model.Write;

/** Builds communications whose text is not broken. */
final class CommunicationBuilder {

	private final BuildContext context;
	private final ExpressionBuilder expressions;
	private final MessageBuilder messages;

	CommunicationBuilder(BuildContext context, ExpressionBuilder expressions, MessageBuilder messages) {
		this.context = context;
		this.expressions = expressions;
		this.messages = messages;
	}

	Communication communication(CommunicationContext text) {
		return switch (text) {
			case SendContext send -> send(send);
			case ReceiveContext receive -> receive(receive);
			case WriteContext write -> write(write);
			case ReadContext read -> read(read);
			default -> throw new IllegalArgumentException("a broken communication: " + text.getText());
		};
	}

	private Send send(SendContext text) {
		Send send = context.put(FACTORY.createSend(), text);
		send.setAttempt(text.TRY() != null);
		send.setSynchronous(text.SYNC() != null);
		send.setMessage(messages.message(text.message()));
		finish(send, text.ref(0), text.within());
		if (text.DELIVERED() != null) {
			send.setDeliveredTo(expressions.reference(text.ref(1)));
		}
		return send;
	}

	private Receive receive(ReceiveContext text) {
		Receive receive = context.put(FACTORY.createReceive(), text);
		receive.setAttempt(text.TRY() != null);
		for (PartContext part : text.pattern().part()) {
			receive.getPattern().add(messages.pattern(part));
		}
		RefContext source = text.ref(0);
		finish(receive, Names.isWord(source, IpcLexer.ANY) ? null : source, text.within());
		if (text.BY() != null) {
			receive.setSender(expressions.reference(text.ref(1)));
		}
		if (text.WHERE() != null) {
			receive.setFilter(expressions.expression(text.expr(), text));
		}
		return receive;
	}

	private Write write(WriteContext text) {
		Write write = context.put(FACTORY.createWrite(), text);
		write.setAttempt(text.TRY() != null);
		write.setValue(expressions.expression(text.expr(), text));
		finish(write, text.ref(), text.within());
		return write;
	}

	private Read read(ReadContext text) {
		Read read = context.put(FACTORY.createRead(), text);
		read.setAttempt(text.TRY() != null);
		read.setTarget(expressions.reference(text.ref(0)));
		finish(read, text.ref(1), text.within());
		return read;
	}

	private void finish(Communication communication, RefContext channel, WithinContext within) {
		if (channel != null) {
			communication.setChannel(expressions.reference(channel));
		}
		if (within != null) {
			communication.setTimeout(expressions.duration(within.duration()));
		}
	}
}
