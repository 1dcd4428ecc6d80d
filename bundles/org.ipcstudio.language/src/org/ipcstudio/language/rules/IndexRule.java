package org.ipcstudio.language.rules;

import java.util.OptionalInt;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.types.Constants;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.ModelPackage.Literals;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Reference;
import org.ipcstudio.model.Sized;

/** An element of an array is named by an index, which is in range where it is constant; nothing else has an index. */
final class IndexRule implements ElementRule<Reference> {

	@Override
	public Class<Reference> subject() {
		return Reference.class;
	}

	@Override
	public void check(Reference reference, Inspection inspection) {
		if (reference.getTarget() != null) {
			check(reference, reference.getTarget(), reference.getIndex(), standsForAll(reference), inspection);
		}
		if (reference.getMemberTarget() != null) {
			check(reference, reference.getMemberTarget(), reference.getMemberIndex(), false, inspection);
		}
	}

	/** {@code spawn P}, {@code wait P} and {@code assert progress P} on an array mean all of its instances. */
	private static boolean standsForAll(Reference reference) {
		return reference.getTarget() instanceof Process && (reference.eContainmentFeature() == Literals.SPAWN__PROCESS
				|| reference.eContainmentFeature() == Literals.WAIT__SUBJECT
				|| reference.eContainmentFeature() == Literals.PROGRESS_PROPERTY__PROCESS);
	}

	private static void check(Reference reference, NamedElement declared, Expression index, boolean all,
			Inspection inspection) {
		Expression size = declared instanceof Sized sized ? sized.getSize() : null;
		if (index == null) {
			if (size != null && !all) {
				inspection.report(ProblemCode.INDEX_MISSING, reference,
						"%s is an array%s; name one of them, such as `%s[0]`."
								.formatted(Words.name(declared), elements(size), declared.getName()));
			}
		} else if (size == null) {
			inspection.report(ProblemCode.NOT_AN_ARRAY, index,
					"%s is no array and has no index.".formatted(Words.name(declared)));
		} else {
			checkRange(declared, size, index, inspection);
		}
	}

	private static String elements(Expression size) {
		OptionalInt count = Constants.valueOf(size);
		return count.isPresent() ? " of " + Words.count(count.getAsInt(), "element") : "";
	}

	/** Reports a constant index outside the array. */
	static void checkRange(NamedElement declared, Expression size, Expression index, Inspection inspection) {
		OptionalInt count = Constants.valueOf(size);
		OptionalInt value = Constants.valueOf(index);
		if (count.isEmpty() || count.getAsInt() < 1 || value.isEmpty()) {
			return;
		}
		if (value.getAsInt() < 0 || value.getAsInt() >= count.getAsInt()) {
			reportRange(declared, count.getAsInt(), index, value.getAsInt(), inspection);
		}
	}

	static void reportRange(NamedElement declared, int count, Expression index, int value, Inspection inspection) {
		inspection.report(ProblemCode.INDEX_OUT_OF_RANGE, index,
				"%s has the elements 0 to %s, but the index is %s.".formatted(Words.name(declared), count - 1,
						value));
	}
}
