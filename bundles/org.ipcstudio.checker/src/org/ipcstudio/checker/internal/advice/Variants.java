package org.ipcstudio.checker.internal.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.checker.advice.Policy;
import org.ipcstudio.checker.advice.Policy.Sending;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.edits.Attribute;
import org.ipcstudio.language.edits.EditException;
import org.ipcstudio.language.edits.ModelEdits;
import org.ipcstudio.model.Communication;
import org.ipcstudio.model.Succeeds;

/** Makes texts that differ from one only in how a channel is run. */
final class Variants {
	private final SourceFile source;
	private final ModelEdits edits;

	Variants(SourceFile source) {
		this.source = source;
		edits = new ModelEdits(source);
	}

	/** The text with another capacity of a channel; empty if it cannot have it. */
	Optional<String> withCapacity(ChannelDeclaration channel, int capacity) {
		return with(channel, new Policy(Sending.AS_WRITTEN, "", capacity));
	}

	/** The text in which a channel is run in another way; empty if it cannot be. */
	Optional<String> with(ChannelDeclaration channel, Policy policy) {
		try {
			List<TextEdit> all = new ArrayList<>();
			String capacity = policy.capacity() == Integer.MAX_VALUE ? "unbounded" : Integer.toString(policy.capacity());
			all.add(edits.set(channel.channel(), Attribute.CAPACITY, capacity));
			if (!policy.sharing().isEmpty()) {
				all.add(edits.set(channel.channel(), Attribute.SHARING, policy.sharing()));
			}
			if (policy.sending() != Sending.AS_WRITTEN) {
				boolean attempt = policy.sending() == Sending.NON_BLOCKING;
				sends(channel, attempt).forEach(send -> all.add(edits.statements().setAttempt(send, attempt)));
			}
			return Optional.of(applied(edits.combine(all)));
		} catch (EditException e) { // the channel cannot be run like that
			return Optional.empty();
		}
	}

	/** The sends to a channel that wait, and could be made not to, or the other way round; a condition stays as it is. */
	List<Communication> sends(ChannelDeclaration channel, boolean waiting) {
		return channel.sends(source.system()).stream()
				.filter(send -> send.isAttempt() != waiting && Programs.isPlain(send) && !(send.eContainer() instanceof Succeeds))
				.toList();
	}

	private String applied(TextEdit edit) {
		Document document = new Document(source.text());
		try {
			edit.apply(document, TextEdit.NONE);
			return document.get();
		} catch (BadLocationException e) {
			throw new IllegalStateException("an edit fits the text it was made for", e);
		}
	}
}
