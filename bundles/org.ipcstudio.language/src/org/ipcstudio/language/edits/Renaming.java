package org.ipcstudio.language.edits;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.ipcstudio.language.Occurrence;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.format.Identifiers;
import org.ipcstudio.language.internal.Analysis;
import org.ipcstudio.model.NamedElement;

/** Gives an element another name, everywhere in the text. */
final class Renaming {

	private final SourceText source;

	Renaming(SourceText source) {
		this.source = source;
	}

	Replacements rename(NamedElement element, String name) {
		source.syntax(element);
		new Names(source.file()).requireFree(name, element);
		String written = Identifiers.quoted(name);
		Replacements result = new Replacements();
		StringBuilder renamed = new StringBuilder();
		int copied = 0;
		for (Occurrence occurrence : source.file().occurrences()) {
			if (occurrence.target() == element) {
				Region region = occurrence.region();
				result.replaceDifference(region.of(source.text()), region.offset(), written);
				renamed.append(source.text(), copied, region.offset()).append(written);
				copied = region.end();
			}
		}
		renamed.append(source.text().substring(copied));
		// A word that the text does not have yet cannot be taken for something else.
		if (!Identifiers.isPlain(name) || source.hasWord(name)) {
			requireSameMeaning(Analysis.of(renamed.toString()), element, name);
		}
		return result;
	}

	/** Every name has to refer to the same declaration as before; only what was unknown may have become known. */
	private void requireSameMeaning(Analysis renamed, NamedElement element, String name) {
		List<Integer> before = declarations(source.file().occurrences());
		List<Integer> behind = declarations(renamed.occurrences());
		boolean same = before.size() == behind.size();
		for (int i = 0; same && i < before.size(); i++) {
			same = before.get(i) < 0 || before.get(i).equals(behind.get(i));
		}
		if (!same) {
			throw new EditException("The " + Description.of(element) + " cannot be renamed to \"" + name
					+ "\": other names in the text would change their meaning.");
		}
	}

	/** For every occurrence the number of the one that declares its target; -1 if there is none. */
	private static List<Integer> declarations(List<Occurrence> occurrences) {
		Map<NamedElement, Integer> declared = new IdentityHashMap<>();
		for (int i = 0; i < occurrences.size(); i++) {
			if (occurrences.get(i).declaration()) {
				declared.put(occurrences.get(i).target(), i);
			}
		}
		List<Integer> result = new ArrayList<>();
		for (Occurrence occurrence : occurrences) {
			result.add(occurrence.target() == null ? -1 : declared.getOrDefault(occurrence.target(), -1));
		}
		return result;
	}
}
