package org.ipcstudio.editor.properties;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.editor.document.EditedSystem.Gesture;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.edits.EditException;
import org.ipcstudio.language.edits.ModelEdits;

/**
 * Tries what an edit would do, on a copy of the text. A value that is itself wrong, because it is no such thing or because
 * it makes an error where it stands, is refused; one that makes new problems elsewhere, as a type that does not fit a
 * program any more, is possible, with a remark.
 *
 * @param verdict what became of it
 * @param message the sentence for the user; empty if all is well
 */
record Trial(Verdict verdict, String message) {
	private static final Trial WELL = new Trial(Verdict.WELL, "");

	/** How a trial ends; the worst comes last. */
	enum Verdict {
		WELL, REMARK, REFUSED
	}

	/** Tries a gesture on a text. */
	static Trial of(SourceFile file, Gesture gesture) {
		IDocument copy = new Document(file.text());
		TextEdit edit;
		try {
			edit = gesture.edit(new ModelEdits(file));
			if (edit instanceof MultiTextEdit && !edit.hasChildren()) {
				return WELL;
			}
			edit.apply(copy);
		} catch (EditException refusal) {
			return new Trial(Verdict.REFUSED, refusal.getMessage());
		} catch (BadLocationException e) {
			throw new IllegalStateException(e);
		}
		return judge(file, SourceFile.parse(copy.get()), edit.getRegion());
	}

	/** A problem is new iff its message is, and there are more problems of its kind: a rename changes many messages. */
	private static Trial judge(SourceFile before, SourceFile after, IRegion edited) {
		Set<String> messages = before.problems().stream().map(Problem::message).collect(Collectors.toSet());
		Map<ProblemCode, Integer> more = new EnumMap<>(ProblemCode.class);
		after.problems().forEach(problem -> more.merge(problem.code(), 1, Integer::sum));
		before.problems().forEach(problem -> more.merge(problem.code(), -1, Integer::sum));
		Trial worst = WELL;
		for (Problem problem : after.problems()) {
			if (more.get(problem.code()) > 0 && !messages.contains(problem.message())) {
				boolean here = problem.isError() && touches(problem.region(), edited);
				worst = worst.or(new Trial(here ? Verdict.REFUSED : Verdict.REMARK, problem.message()));
			}
		}
		return worst;
	}

	private static boolean touches(Region problem, IRegion edited) {
		return problem.offset() <= edited.getOffset() + edited.getLength() && problem.end() >= edited.getOffset();
	}

	/** This one, or the other one if it is worse. */
	Trial or(Trial other) {
		return other.verdict.compareTo(verdict) > 0 ? other : this;
	}

	boolean isRefused() {
		return verdict == Verdict.REFUSED;
	}
}
