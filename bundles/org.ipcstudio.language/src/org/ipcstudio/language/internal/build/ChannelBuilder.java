package org.ipcstudio.language.internal.build;

import static org.ipcstudio.language.internal.build.BuildContext.FACTORY;
import static org.ipcstudio.model.ModelPackage.Literals.CHANNEL__CARRIER;
import static org.ipcstudio.model.ModelPackage.Literals.LINK__FIRST;
import static org.ipcstudio.model.ModelPackage.Literals.LINK__SECOND;
import static org.ipcstudio.model.ModelPackage.Literals.PIPE__CREATOR;

import java.util.List;

import org.antlr.v4.runtime.ParserRuleContext;
import org.ipcstudio.language.internal.build.AttributeCheck.Kind;
import org.ipcstudio.language.internal.grammar.IpcParser.*;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Fifo;
import org.ipcstudio.model.InitialMessages;
import org.ipcstudio.model.Link;
import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.Pipe;

/** Builds mailboxes, links, pipes and fifos. */
final class ChannelBuilder {

	private final BuildContext context;
	private final ExpressionBuilder expressions;
	private final MessageBuilder messages;
	private final TypeBuilder types;
	private final PlaceBuilder places;

	ChannelBuilder(BuildContext context, ExpressionBuilder expressions, MessageBuilder messages, TypeBuilder types,
			PlaceBuilder places) {
		this.context = context;
		this.expressions = expressions;
		this.messages = messages;
		this.types = types;
		this.places = places;
	}

	Mailbox mailbox(MailboxContext text) {
		Mailbox mailbox = context.put(FACTORY.createMailbox(), text);
		context.name(mailbox, text.id());
		mailbox.setSize(expressions.size(text.size()));
		finish(mailbox, Kind.MAILBOX, text, text.COLON(), text.type(), text.channelAttr());
		return mailbox;
	}

	/** A link; null if one of its ends is missing. */
	Link link(LinkContext text) {
		List<IdContext> ends = text.id();
		if (ends.size() < 2) {
			return null;
		}
		Link link = context.put(FACTORY.createLink(), text);
		context.use(link, LINK__FIRST, ends.get(0));
		context.use(link, LINK__SECOND, ends.get(1));
		link.setBidirectional(text.BOTH() != null);
		finish(link, Kind.LINK, text, text.COLON(), text.type(), text.channelAttr());
		return link;
	}

	Pipe pipe(PipeContext text) {
		Pipe pipe = context.put(FACTORY.createPipe(), text);
		context.name(pipe, text.id(0));
		pipe.setSize(expressions.size(text.size()));
		context.use(pipe, PIPE__CREATOR, text.id(1));
		pipe.setInherited(text.INHERITED() != null);
		finish(pipe, Kind.PIPE, text, text.COLON(), text.type(), text.channelAttr());
		return pipe;
	}

	Fifo fifo(FifoContext text) {
		Fifo fifo = context.put(FACTORY.createFifo(), text);
		context.name(fifo, text.id());
		fifo.setSize(expressions.size(text.size()));
		finish(fifo, Kind.FIFO, text, text.COLON(), text.type(), text.channelAttr());
		return fifo;
	}

	private void finish(Channel channel, Kind kind, ParserRuleContext text, Object colon, TypeContext type,
			List<ChannelAttrContext> attributes) {
		if (colon != null || type != null) {
			channel.setType(types.type(type, text));
		}
		AttributeCheck check = new AttributeCheck(context, kind.word());
		ChannelAttributes reader = new ChannelAttributes(context, expressions);
		for (ChannelAttrContext attribute : attributes) {
			if (!context.isBroken(attribute)) {
				common(channel, attribute, check);
				reader.read(channel, kind, attribute, check);
			}
		}
	}

	private void common(Channel channel, ChannelAttrContext text, AttributeCheck check) {
		switch (text) {
			case CapacityAttrContext capacity when check.first("capacity", capacity) -> {
				channel.setUnbounded(capacity.UNBOUNDED() != null);
				channel.setCapacity(
						capacity.expr() == null ? null : expressions.expression(capacity.expr(), capacity));
			}
			case InitiallyAttrContext initially when check.first("initially", initially) ->
				channel.setInitially(initially(initially));
			case ViaAttrContext via when check.first("via", via) -> context.use(channel, CHANNEL__CARRIER, via.id());
			case ChannelPlaceContext place when check.first("@", place) -> places.place(channel, place.place());
			default -> {
				// an attribute of one kind of channel only, or one that was given twice
			}
		}
	}

	private InitialMessages initially(InitiallyAttrContext text) {
		InitialMessages initially = context.put(FACTORY.createInitialMessages(), text);
		if (text.initialList() != null) {
			text.initialList().message().forEach(message -> initially.getMessages().add(messages.message(message)));
		} else {
			initially.setCount(expressions.expression(text.expr(), text));
			initially.getMessages().add(messages.message(text.message()));
		}
		return initially;
	}
}
