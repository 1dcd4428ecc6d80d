package org.ipcstudio.language.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.antlr.v4.runtime.Token;
import org.ipcstudio.language.format.Identifiers;
import org.ipcstudio.model.EnumLiteral;
import org.ipcstudio.model.Enumeration;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.NamedElement;

/** The names of a system. */
final class Names {

	private Names() {
	}

	/** The name that a token stands for, without back-quotes. */
	static String of(Token token) {
		String text = token.getText();
		return text.length() > 2 && text.charAt(0) == '`' ? text.substring(1, text.length() - 1) : text;
	}

	/** How the name of an element is written. */
	static String written(NamedElement element) {
		return Identifiers.quoted(element.getName());
	}

	/** The items and constants of enumerations of a class, in the order of the text, without those that lack a name. */
	static <T> List<T> all(IpcSystem system, Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Item item : system.getItems()) {
			add(item, type, found);
			if (item instanceof Enumeration enumeration && EnumLiteral.class == type) {
				enumeration.getLiterals().forEach(literal -> add(literal, type, found));
			}
		}
		return found;
	}

	private static <T> void add(Object item, Class<T> type, List<T> found) {
		if (type.isInstance(item) && item instanceof NamedElement named && named.getName() != null
				&& !named.getName().isEmpty()) {
			found.add(type.cast(item));
		}
	}

	/** The item or constant of an enumeration of a name; the first one, should there be several. */
	static Optional<NamedElement> find(IpcSystem system, String name) {
		for (Item item : system.getItems()) {
			if (item instanceof NamedElement named && name.equals(named.getName())) {
				return Optional.of(named);
			}
			if (item instanceof Enumeration enumeration) {
				for (EnumLiteral literal : enumeration.getLiterals()) {
					if (name.equals(literal.getName())) {
						return Optional.of(literal);
					}
				}
			}
		}
		return Optional.empty();
	}
}
