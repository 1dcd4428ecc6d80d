package org.ipcstudio.language.rules;

import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Consumer;

import org.ipcstudio.language.Problem;
import org.ipcstudio.language.ProblemReporter;
import org.ipcstudio.language.SourceFile;

/** All rules there are. */
public final class Rules {

	private static final List<Rule> ALL = ServiceLoader.load(Rule.class, Rule.class.getClassLoader()).stream()
			.map(ServiceLoader.Provider::get).toList();

	private Rules() {
	}

	/** Checks a text that has been parsed and linked, and hands every problem to {@code problems}, in no order. */
	public static void check(SourceFile file, Consumer<Problem> problems) {
		ProblemReporter reporter = ProblemReporter.of(file, problems);
		for (Rule rule : ALL) {
			rule.check(file, reporter);
		}
	}
}
