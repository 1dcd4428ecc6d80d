package org.ipcstudio.language.assist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.ipcstudio.language.Region;

/** Collects the proposals for a place: those that go with the word that has been begun, each once, the best first. */
final class Proposals {

	private static final int RANK_OF_INNER_MATCH = 100;

	private final Region replaced;
	private final String prefix;
	private final List<Proposal> all = new ArrayList<>();
	private final Set<String> texts = new HashSet<>();

	Proposals(Place place) {
		replaced = place.word();
		prefix = place.prefix().replace("`", "").toLowerCase(Locale.ROOT);
	}

	/** Adds a name or word. */
	void add(ElementKind kind, String name, String detail, String info, Rank rank) {
		add(kind, name, detail, info, Template.plain(name), List.of(), rank);
	}

	/** Adds a proposal unless the begun word speaks against it, or the same text has been proposed. */
	void add(ElementKind kind, String label, String detail, String info, Template insertion, List<Addition> additions,
			Rank rank) {
		int match = match(label.replace("`", ""));
		if (match >= 0 && texts.add(kind == ElementKind.TEMPLATE ? "\n" + insertion.text() : insertion.text())) {
			all.add(new Proposal(kind, label, detail, info, replaced, insertion, additions,
					rank.ordinal() + match * RANK_OF_INNER_MATCH));
		}
	}

	/** 0 if the label begins with the prefix, 1 if a word in it does, -1 if none does. */
	private int match(String label) {
		if (label.toLowerCase(Locale.ROOT).startsWith(prefix)) {
			return 0;
		}
		for (int i = 1; i < label.length(); i++) {
			boolean word = Character.isUpperCase(label.charAt(i)) && !Character.isUpperCase(label.charAt(i - 1))
					|| !Character.isLetterOrDigit(label.charAt(i - 1));
			if (word && label.substring(i).toLowerCase(Locale.ROOT).startsWith(prefix)) {
				return 1;
			}
		}
		return -1;
	}

	/** All proposals, by rank; those of one rank in the order in which they were added. */
	List<Proposal> sorted() {
		return all.stream().sorted(Comparator.comparingInt(Proposal::rank)).toList();
	}
}
