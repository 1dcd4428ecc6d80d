package org.ipcstudio.language.internal.build;

import static org.ipcstudio.model.ModelPackage.Literals.MAILBOX__OWNER;

import org.ipcstudio.language.internal.build.AttributeCheck.Kind;
import org.ipcstudio.language.internal.grammar.IpcParser.AbsentAttrContext;
import org.ipcstudio.language.internal.grammar.IpcParser.ChannelAttrContext;
import org.ipcstudio.language.internal.grammar.IpcParser.DuplexAttrContext;
import org.ipcstudio.language.internal.grammar.IpcParser.OwnerAttrContext;
import org.ipcstudio.language.internal.grammar.IpcParser.PathAttrContext;
import org.ipcstudio.language.internal.grammar.IpcParser.SharingAttrContext;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Duplex;
import org.ipcstudio.model.Fifo;
import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.Sharing;

/** Reads the attributes that only one kind of channel has. */
final class ChannelAttributes {

	private final BuildContext context;
	private final ExpressionBuilder expressions;

	ChannelAttributes(BuildContext context, ExpressionBuilder expressions) {
		this.context = context;
		this.expressions = expressions;
	}

	/** Sets what {@code text} says; an attribute that all channels have is left alone. */
	void read(Channel channel, Kind kind, ChannelAttrContext text, AttributeCheck check) {
		switch (text) {
			case SharingAttrContext sharing when check.allowed("sharing", sharing, kind, Kind.MAILBOX) ->
				((Mailbox) channel).setSharing(Sharing.get(sharing.getStop().getText()));
			case OwnerAttrContext owner when check.allowed("owner", owner, kind, Kind.MAILBOX) ->
				context.use(channel, MAILBOX__OWNER, owner.id());
			case AbsentAttrContext absent when check.allowed("absent", absent, kind, Kind.MAILBOX) ->
				((Mailbox) channel).setAbsent(true);
			case DuplexAttrContext duplex when check.allowed("duplex", duplex, kind, Kind.FIFO) ->
				((Fifo) channel).setDuplex(Duplex.get(duplex.getStart().getText()));
			case PathAttrContext path when check.allowed("path", path, kind, Kind.FIFO) ->
				((Fifo) channel).setPath(expressions.literals().string(path.STRING().getSymbol()));
			default -> {
				// an attribute of all channels, or one that is a problem
			}
		}
	}
}
