package org.ipcstudio.language.edits;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.model.Block;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Connection;
import org.ipcstudio.model.EnumLiteral;
import org.ipcstudio.model.Enumeration;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Link;
import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.ProgressProperty;
import org.ipcstudio.model.SharedVariable;
import org.ipcstudio.model.Statement;

/**
 * Deletes elements with what hangs on them: the connections and links of nodes, the demand that a process makes progress,
 * and the attributes that name the element as carrier, owner or parent. Programs and the creators of pipes are left as
 * they are, as nobody but the user knows what shall become of them; they become problems of the text.
 */
final class Deletion {

	private final SourceText source;
	private final Set<EObject> deleted = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Collection<Segment> segments;

	Deletion(SourceText source, Collection<? extends EObject> elements, Collection<Segment> segments) {
		this.source = source;
		this.segments = segments;
		for (EObject element : elements) {
			source.syntax(element);
			if (!isDeletable(element)) {
				throw new EditException("The " + Description.of(element) + " cannot be deleted by itself.");
			}
			deleted.add(element);
		}
		segments.forEach(segment -> ChainEdit.of(source, segment));
	}

	private static boolean isDeletable(EObject element) {
		boolean statement = element instanceof Statement && element.eContainer() instanceof Block;
		return statement || element instanceof Item || element instanceof SharedVariable || element instanceof EnumLiteral;
	}

	Replacements delete() {
		Replacements result = new Replacements();
		for (Item item : source.system().getItems()) {
			if (deleted.contains(item) || hangsOnDeleted(item)) {
				result.addAll(new Removal(source).element(source.syntax(item)));
			} else {
				result.addAll(detach(item));
			}
		}
		for (EObject element : deleted) {
			if (element instanceof Statement || element instanceof SharedVariable) {
				result.addAll(new Removal(source).element(source.syntax(element)));
			}
		}
		return result;
	}

	private boolean hangsOnDeleted(Item item) {
		return switch (item) {
		case Link link -> deleted.contains(link.getFirst()) || deleted.contains(link.getSecond());
		case ProgressProperty property ->
			property.getProcess() != null && deleted.contains(property.getProcess().getTarget());
		default -> false;
		};
	}

	private Replacements detach(Item item) {
		Replacements result = new Replacements();
		if (item instanceof Connection connection) {
			result.addAll(shorten(connection));
		}
		if (item instanceof Enumeration enumeration) {
			result.addAll(reduce(enumeration));
		}
		if (item instanceof Channel channel && deleted.contains(channel.getCarrier())) {
			result.addAll(new AttributeEdit(source, item, Attribute.CARRIER).clear());
		}
		if (item instanceof Mailbox mailbox && deleted.contains(mailbox.getOwner())) {
			result.addAll(new AttributeEdit(source, item, Attribute.OWNER).clear());
		}
		if (item instanceof Process process && deleted.contains(process.getParent())) {
			result.addAll(new AttributeEdit(source, item, Attribute.PARENT).clear());
		}
		return result;
	}

	private Replacements shorten(Connection connection) {
		IntPredicate removed = index -> {
			Segment segment = new Segment(connection, index);
			return deleted.contains(segment.first().getNode()) || deleted.contains(segment.second().getNode())
					|| segments.contains(segment);
		};
		for (int i = 0; i < connection.getDirections().size(); i++) {
			if (removed.test(i)) {
				return new ChainEdit(source, connection).remove(removed);
			}
		}
		return new Replacements();
	}

	private Replacements reduce(Enumeration enumeration) {
		List<EnumLiteral> literals = new ArrayList<>(enumeration.getLiterals());
		literals.removeIf(literal -> !deleted.contains(literal));
		return literals.isEmpty() ? new Replacements() : new LiteralEdit(source).remove(enumeration, literals);
	}
}
