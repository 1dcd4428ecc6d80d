package org.ipcstudio.language.internal.build;

import java.util.ArrayList;
import java.util.List;

import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.Interval;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.ProblemReporter;
import org.ipcstudio.language.QuickFix;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.internal.SourceMap;
import org.ipcstudio.language.internal.grammar.IpcParser.IdContext;
import org.ipcstudio.model.ModelFactory;
import org.ipcstudio.model.NamedElement;

/** What all builders of one model share. */
final class BuildContext {

	static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

	private final SourceMap map;
	private final CommonTokenStream tokens;
	private final ProblemReporter problems;
	private final boolean intact;
	private final List<NameUse> uses = new ArrayList<>();

	/** @param intact whether the whole text fits the grammar */
	BuildContext(SourceMap map, CommonTokenStream tokens, ProblemReporter problems, boolean intact) {
		this.map = map;
		this.tokens = tokens;
		this.problems = problems;
		this.intact = intact;
	}

	/** Remembers where an element comes from, and returns it. */
	<T extends EObject> T put(T element, ParserRuleContext context) {
		return map.put(element, context);
	}

	/** Gives an element its name. */
	void name(NamedElement element, IdContext id) {
		element.setName(Names.of(id));
		map.putName(element, id.getStart());
	}

	/** Leaves a reference to the linker; a name that is missing in the text leaves it unset. */
	void use(EObject owner, EReference feature, IdContext id) {
		if (Names.isPresent(id)) {
			uses.add(new NameUse(owner, feature, id));
		}
	}

	/** The names that the linker has to look up. */
	List<NameUse> uses() {
		return uses;
	}

	/** Whether something in {@code context} does not fit the grammar, programs inside it left aside. */
	boolean isBroken(ParserRuleContext context) {
		return !intact && Breakage.isIn(context);
	}

	/** The text of a part of the parse tree that is not empty, as it is written. */
	static String text(ParserRuleContext part) {
		return part.getStart().getInputStream()
				.getText(Interval.of(part.getStart().getStartIndex(), part.getStop().getStopIndex()));
	}

	/** The documentation comment before the declaration that begins with {@code start}; null if there is none. */
	String documentation(Token start) {
		return Documentation.before(start, tokens);
	}

	void report(ProblemCode code, ParserRuleContext where, String message, QuickFix... fixes) {
		report(code, SourceMap.region(where), message, fixes);
	}

	void report(ProblemCode code, Token where, String message, QuickFix... fixes) {
		report(code, SourceMap.region(where), message, fixes);
	}

	void report(ProblemCode code, Region where, String message, QuickFix... fixes) {
		problems.report(code, where, message, fixes);
	}
}
