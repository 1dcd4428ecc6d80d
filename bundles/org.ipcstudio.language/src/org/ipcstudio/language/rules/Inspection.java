package org.ipcstudio.language.rules;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.ProblemReporter;
import org.ipcstudio.language.QuickFix;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.types.Constants;
import org.ipcstudio.language.types.DirectLinks;
import org.ipcstudio.language.types.Rights;
import org.ipcstudio.model.Constant;
import org.ipcstudio.model.IpcSystem;

/**
 * One run of the rules over one text: what they ask about the system, worked out when it is first asked for, and where
 * they report. For one thread.
 */
final class Inspection {

	private static final int LONGEST_QUOTE = 40;

	private final SourceFile file;
	private final IpcSystem system;
	private final ProblemReporter problems;
	private final Repairs repairs;
	private List<EObject> elements;
	private Map<Constant, OptionalInt> constants;
	private Rights rights;
	private DirectLinks links;
	private Uses uses;

	/**
	 * @param file   where the elements that are checked have their text
	 * @param system the system that they belong to
	 */
	Inspection(SourceFile file, IpcSystem system, ProblemReporter problems) {
		this.file = file;
		this.system = system;
		this.problems = problems;
		repairs = new Repairs(file);
	}

	IpcSystem system() {
		return system;
	}

	/** The system and everything in it, in the order of the text. */
	List<EObject> elements() {
		if (elements == null) {
			elements = Elements.of(system());
		}
		return elements;
	}

	/** The values of all constants, empty where one has none. */
	Map<Constant, OptionalInt> constants() {
		if (constants == null) {
			constants = Constants.of(system());
		}
		return constants;
	}

	Rights rights() {
		if (rights == null) {
			rights = Rights.of(system());
		}
		return rights;
	}

	DirectLinks links() {
		if (links == null) {
			links = DirectLinks.of(system());
		}
		return links;
	}

	Uses uses() {
		if (uses == null) {
			uses = Uses.of(system());
		}
		return uses;
	}

	Repairs repairs() {
		return repairs;
	}

	Region region(EObject element) {
		return file.region(element);
	}

	int line(EObject element) {
		return file.line(element);
	}

	/** The text of an element in one line, for a message; cut off where it is long. */
	String text(EObject element) {
		String text = file.region(element).of(file.text()).strip().replaceAll("\\s+", " ");
		return Words.quoted(text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…");
	}

	void report(ProblemCode code, EObject where, String message, QuickFix... fixes) {
		problems.report(code, where, message, fixes);
	}

	void report(ProblemCode code, EObject where, String message, List<QuickFix> fixes) {
		problems.report(code, where, message, fixes.toArray(QuickFix[]::new));
	}

	void report(ProblemCode code, Region where, String message, List<QuickFix> fixes) {
		problems.report(code, where, message, fixes.toArray(QuickFix[]::new));
	}
}
