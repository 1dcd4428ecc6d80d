package org.ipcstudio.language.edits;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.Occurrence;
import org.ipcstudio.model.Constant;
import org.ipcstudio.model.Declaration;
import org.ipcstudio.model.EnumLiteral;
import org.ipcstudio.model.Enumeration;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.SharedVariable;

/**
 * Which names the elements of one text get in another: their own where it is free there, otherwise the same with
 * another number behind it. Constants and enumerations that mean the same in both texts are used as they are.
 */
final class PasteNames {

	private final SourceText target;
	private final SourceText clip;
	private final Set<Item> reused = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Map<NamedElement, String> changed = new IdentityHashMap<>();

	PasteNames(SourceText target, SourceText clip) {
		this.target = target;
		this.clip = clip;
		findReused();
		rename();
	}

	/** Whether an item of the text to be pasted is in the other one already. */
	boolean isReused(Item item) {
		return reused.contains(item);
	}

	/** The new names of the elements of the text to be pasted that cannot keep theirs. */
	Map<NamedElement, String> changed() {
		return changed;
	}

	private void findReused() {
		for (Item item : clip.system().getItems()) {
			if (item instanceof Constant constant && isSame(constant, target.find(constant.getName(), Constant.class))
					|| item instanceof Enumeration enumeration
							&& isSame(enumeration, target.find(enumeration.getName(), Enumeration.class))) {
				reused.add(item);
			}
		}
		// A constant whose value names another one that is not reused has another value, too.
		boolean shrinks = !reused.isEmpty();
		while (shrinks) {
			shrinks = reused.removeIf(item -> usesOther(clip.syntax(item)));
		}
	}

	private boolean isSame(Item item, Item other) {
		return other != null && words(clip, item).equals(words(target, other));
	}

	private static List<String> words(SourceText source, Item item) {
		ParserRuleContext context = source.syntax(item);
		return source.visible(context).stream().map(Token::getText).toList();
	}

	private boolean usesOther(ParserRuleContext item) {
		for (Occurrence occurrence : clip.file().occurrences()) {
			boolean inside = occurrence.region().offset() >= SourceText.start(item)
					&& occurrence.region().end() <= SourceText.end(item);
			EObject used = occurrence.target() instanceof EnumLiteral literal ? literal.eContainer() : occurrence.target();
			if (inside && used instanceof Item declaration && !reused.contains(declaration)) {
				return true;
			}
		}
		return false;
	}

	private void rename() {
		Names names = new Names(target.file());
		Set<String> globals = names.declared(PasteNames::isGlobal);
		Set<String> all = names.declared(element -> !(element instanceof SharedVariable));
		Set<String> taken = names.used();
		taken.addAll(new Names(clip.file()).used());
		Set<String> own = new HashSet<>();
		for (NamedElement element : new Names(clip.file()).named()) {
			if (!(element instanceof SharedVariable) && !isReused(item(element))) {
				boolean global = isGlobal(element);
				boolean repeated = global && !own.add(element.getName());
				if (repeated || (global ? all : globals).contains(element.getName())) {
					String name = Names.fresh(stem(element.getName()), taken);
					taken.add(name);
					changed.put(element, name);
				}
			}
		}
	}

	private static boolean isGlobal(NamedElement element) {
		return element instanceof Declaration || element instanceof EnumLiteral;
	}

	/** The item that an element is or belongs to. */
	private static Item item(NamedElement element) {
		EObject current = element;
		while (!(current.eContainer() instanceof IpcSystem)) {
			current = current.eContainer();
		}
		return (Item) current;
	}

	/** A name without the number at its end. */
	private static String stem(String name) {
		int end = name.length();
		while (end > 1 && Character.isDigit(name.charAt(end - 1))) {
			end--;
		}
		return name.substring(0, end);
	}
}
