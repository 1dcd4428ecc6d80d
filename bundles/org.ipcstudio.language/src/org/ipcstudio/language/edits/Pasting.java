package org.ipcstudio.language.edits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.Occurrence;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.format.Identifiers;
import org.ipcstudio.language.format.Syntax;
import org.ipcstudio.model.Carrier;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Process;

/**
 * Puts the items of one text into another: under names that are free there, at other places, and without what the other
 * text has already. Attributes that name something which neither text has are left out.
 */
final class Pasting {

	private final SourceText target;
	private final SourceText clip;

	/** @param text a system, or items as they stand in one */
	Pasting(SourceText target, String text) {
		this.target = target;
		this.clip = new SourceText(parse(text == null ? "" : text));
		if (clip.system().getItems().isEmpty()) {
			throw new EditException("The clipboard holds no nodes that could be pasted.");
		}
	}

	private static SourceFile parse(String text) {
		SourceFile system = SourceFile.parse(text);
		Optional<Problem> error = Syntax.firstError(system);
		if (error.isEmpty()) {
			return system;
		}
		SourceFile items = SourceFile.parse("system Pasted {\n" + text + "\n}");
		if (Syntax.firstError(items).isPresent()) {
			throw new EditException("The clipboard holds no part of a system that could be pasted: " + error.get().message());
		}
		return items;
	}

	/** Pastes everything by so many pixels away from where it was. */
	Addition shifted(int dx, int dy) {
		return paste(new PastePlaces(clip).shifted(dx, dy));
	}

	/** Pastes everything so that its upper left corner is at a point. */
	Addition at(int x, int y) {
		return paste(new PastePlaces(clip).at(x, y));
	}

	private Addition paste(Replacements places) {
		PasteNames names = new PasteNames(target, clip);
		Replacements changes = rename(names.changed()).addAll(places);
		clip.system().getItems().forEach(item -> changes.addAll(detach(item)));
		SourceText changed = new SourceText(SourceFile.parse(changes.apply(clip.text())));
		return insert(changed, names);
	}

	private Addition insert(SourceText changed, PasteNames names) {
		Indentation indentation = new Indentation(changed);
		List<Item> before = clip.system().getItems();
		List<Item> items = changed.system().getItems();
		Map<Item, String> texts = new LinkedHashMap<>();
		List<String> added = new ArrayList<>();
		for (int i = 0; i < items.size(); i++) {
			Item item = items.get(i);
			if (!names.isReused(before.get(i))) {
				texts.put(item, indentation.relative(Extent.of(changed, changed.syntax(item))));
				if (item instanceof Node node) {
					added.add(node.getName());
				}
			}
		}
		return new Addition(new ItemInsertion(target).insertAll(texts).edit(), added);
	}

	private Replacements rename(Map<NamedElement, String> names) {
		Replacements result = new Replacements();
		for (Occurrence occurrence : clip.file().occurrences()) {
			String name = names.get(occurrence.target());
			if (name != null) {
				Region region = occurrence.region();
				result.replace(region.offset(), region.end(), Identifiers.quoted(name));
			}
		}
		return result;
	}

	/** Takes away the attributes that would be errors in the other text. */
	private Replacements detach(Item item) {
		Replacements result = new Replacements();
		if (item instanceof Channel channel && channel.getCarrier() == null) {
			result.addAll(detach(item, Attribute.CARRIER, Carrier.class));
		}
		if (item instanceof Mailbox mailbox && mailbox.getOwner() == null) {
			result.addAll(detach(item, Attribute.OWNER, Process.class));
		}
		if (item instanceof Process process && process.getParent() == null) {
			result.addAll(detach(item, Attribute.PARENT, Process.class));
		}
		return result;
	}

	private Replacements detach(EObject item, Attribute attribute, Class<?> type) {
		List<AttributeSpan> spans = AttributeSpan.of(clip.syntax(item), attribute);
		boolean known = spans.stream().allMatch(span -> target.find(span.last().getText().replace("`", ""), type) != null);
		return known ? new Replacements() : new AttributeEdit(clip, item, attribute).clear();
	}
}
