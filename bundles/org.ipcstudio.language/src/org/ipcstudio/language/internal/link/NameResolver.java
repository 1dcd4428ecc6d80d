package org.ipcstudio.language.internal.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.antlr.v4.runtime.ParserRuleContext;
import org.ipcstudio.language.Occurrence;
import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.ProblemReporter;
import org.ipcstudio.language.QuickFix;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.internal.Similar;
import org.ipcstudio.language.internal.SourceMap;
import org.ipcstudio.model.NamedElement;

/** Looks names up, remembers every occurrence, and reports what is unknown. */
final class NameResolver {

	private final ProblemReporter problems;
	private final Set<String> unsure;
	private final Map<String, String> members;
	private final List<Occurrence> occurrences = new ArrayList<>();

	/**
	 * @param unsure  names that stand in broken text, where they may well be declared
	 * @param members the shared variables by their names, as they have to be written: {@code R.x}
	 */
	NameResolver(ProblemReporter problems, Set<String> unsure, Map<String, String> members) {
		this.problems = problems;
		this.unsure = unsure;
		this.members = members;
	}

	/** What {@code name}, written as {@code id}, stands for in {@code scope}; null if that is unknown, which is reported. */
	NamedElement resolve(String name, ParserRuleContext id, Scope scope) {
		NamedElement target = find(name, id, scope);
		if (target == null && !isUnsure(name)) {
			List<String> candidates = scope.visible(each -> true);
			String member = members.get(name);
			unknown(ProblemCode.UNKNOWN_NAME, name, id, "`" + name + "` is not declared",
					member == null ? Similar.to(name, candidates) : Optional.of(member));
		}
		return target;
	}

	/** What {@code name}, written as {@code id}, stands for in {@code scope}; null if that is unknown. */
	NamedElement find(String name, ParserRuleContext id, Scope scope) {
		NamedElement target = scope.find(name);
		refer(id, target);
		return target;
	}

	/** Reports an unknown name and offers what was probably meant. */
	void unknown(ProblemCode code, String name, ParserRuleContext id, String message, Optional<String> meant) {
		Region region = SourceMap.region(id);
		if (meant.isPresent()) {
			problems.report(code, region, message + "; did you mean `" + meant.get() + "`?",
					QuickFix.replace("Change to `" + meant.get() + "`", region, meant.get()));
		} else {
			problems.report(code, region, message + ".");
		}
	}

	/** Remembers that {@code id} refers to {@code target}, which is null if it is unknown. */
	void refer(ParserRuleContext id, NamedElement target) {
		occurrences.add(new Occurrence(SourceMap.region(id), target, false));
	}

	/** Remembers a declaration. */
	void declare(Region name, NamedElement element) {
		if (!name.isNone()) {
			occurrences.add(new Occurrence(name, element, true));
		}
	}

	/** Whether the name may be declared in broken text. */
	boolean isUnsure(String name) {
		return unsure.contains(name);
	}

	/** All occurrences so far, in the order of the text. */
	List<Occurrence> occurrences() {
		occurrences.sort(Comparator.comparingInt(occurrence -> occurrence.region().offset()));
		return List.copyOf(occurrences);
	}
}
