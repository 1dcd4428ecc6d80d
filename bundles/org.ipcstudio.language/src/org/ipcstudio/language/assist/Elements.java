package org.ipcstudio.language.assist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.Occurrence;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.edits.EditException;
import org.ipcstudio.language.edits.ModelEdits;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Reference;

/** Finds what the name at a place stands for, where it is declared and where else it stands. Stateless; any thread. */
public final class Elements {

	private Elements() {
	}

	/** The name that an offset lies in or at the end of; the one that begins there, if two touch. */
	public static Optional<Occurrence> nameAt(SourceFile file, int offset) {
		List<Occurrence> all = file.occurrences();
		int low = 0;
		int high = all.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			if (all.get(middle).region().offset() <= offset) {
				low = middle + 1;
			} else {
				high = middle - 1;
			}
		}
		return high >= 0 && all.get(high).region().touches(offset) ? Optional.of(all.get(high)) : Optional.empty();
	}

	/** What the name at an offset stands for; empty if there is no name, or it is unknown. */
	public static Optional<NamedElement> at(SourceFile file, int offset) {
		return nameAt(file, offset).map(Occurrence::target);
	}

	/** The name in the declaration of what the name at an offset stands for. */
	public static Optional<Region> declaration(SourceFile file, int offset) {
		return at(file, offset).map(file::nameRegion).filter(region -> !region.isNone());
	}

	/** All places where an element is named, in the order of the text. */
	public static List<Mark> marks(SourceFile file, NamedElement element) {
		Map<Integer, Access> accesses = accesses(file, element);
		List<Mark> marks = new ArrayList<>();
		for (Occurrence occurrence : file.occurrences()) {
			if (occurrence.target() == element) {
				Access access = occurrence.declaration() ? Access.DECLARATION
						: accesses.getOrDefault(occurrence.region().offset(), Access.READ);
				marks.add(new Mark(occurrence.region(), access));
			}
		}
		return marks;
	}

	/** All places where the thing is named that is named at an offset; empty if nothing known is named there. */
	public static List<Mark> marksAt(SourceFile file, int offset) {
		return at(file, offset).map(element -> marks(file, element)).orElse(List.of());
	}

	/** What references to an element do with it, by the offsets at which its name begins in them. */
	private static Map<Integer, Access> accesses(SourceFile file, NamedElement element) {
		NavigableSet<Integer> names = new TreeSet<>();
		file.occurrences().stream().filter(occurrence -> occurrence.target() == element)
				.forEach(occurrence -> names.add(occurrence.region().offset()));
		Map<Integer, Access> accesses = new HashMap<>();
		for (Iterator<EObject> all = owner(file, element).eAllContents(); all.hasNext();) {
			if (all.next() instanceof Reference reference && file.syntax(reference) != null) {
				int start = file.syntax(reference).getStart().getStartIndex();
				if (reference.getMemberTarget() == element && names.higher(start) != null) {
					accesses.put(names.higher(start), Access.of(reference));
				} else if (reference.getTarget() == element && reference.getMember() == null) {
					accesses.put(start, Access.of(reference));
				}
			}
		}
		return accesses;
	}

	/** A variable is used in its own process only. */
	private static EObject owner(SourceFile file, NamedElement element) {
		for (EObject owner = element; owner != null; owner = owner.eContainer()) {
			if (owner instanceof Process && owner != element) {
				return owner;
			}
		}
		return file.system();
	}

	/**
	 * Why an element cannot get another name, as a sentence for the user; empty if it can.
	 *
	 * @param name the new name; its present one tells whether it can be renamed at all
	 */
	public static Optional<String> renamingRefusal(SourceFile file, NamedElement element, String name) {
		try {
			new ModelEdits(file).rename(element, name);
			return Optional.empty();
		} catch (EditException e) {
			return Optional.of(e.getMessage());
		}
	}
}
