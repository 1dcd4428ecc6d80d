package org.ipcstudio.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.ipcstudio.cli.verbs.AdviseVerb;
import org.ipcstudio.cli.verbs.CheckVerb;
import org.ipcstudio.cli.verbs.ExplainVerb;
import org.ipcstudio.cli.verbs.FormatVerb;
import org.ipcstudio.cli.verbs.GradeVerb;
import org.ipcstudio.cli.verbs.NewVerb;
import org.ipcstudio.cli.verbs.ReplayVerb;
import org.ipcstudio.cli.verbs.RunVerb;

/** What the command can do. The classes behind the verbs are loaded when they are needed. */
enum Verb {
	RUN("run FILE", "runs a system and says how its processes fared", RunVerb::new),
	CHECK("check FILE…", "looks at every state that a system can reach", CheckVerb::new),
	ADVISE("advise FILE", "finds repairs, capacities and policies, and checks each", AdviseVerb::new),
	REPLAY("replay TRACE [FILE]", "repeats a recorded run move by move", ReplayVerb::new),
	GRADE("grade CHALLENGE TRACE…", "grades played challenges", GradeVerb::new),
	FORMAT("format FILE…", "lays out the text of systems", FormatVerb::new),
	NEW("new NAME", "writes a first system to go on from", NewVerb::new),
	EXPLAIN("explain [CODE]", "explains a problem or a finding", ExplainVerb::new);

	private final String call;
	private final String summary;
	private final Function<Console, Callable<Integer>> factory;

	Verb(String call, String summary, Function<Console, Callable<Integer>> factory) {
		this.call = call;
		this.summary = summary;
		this.factory = factory;
	}

	/** The word on the command line. */
	String word() {
		int end = call.indexOf(' ');
		return call.substring(0, end);
	}

	/** How it is called. */
	String call() {
		return call;
	}

	/** What it does, as the rest of a sentence. */
	String summary() {
		return summary;
	}

	Callable<Integer> create(Console console) {
		return factory.apply(console);
	}

	static Optional<Verb> of(String word) {
		for (Verb verb : values()) {
			if (verb.word().equals(word)) {
				return Optional.of(verb);
			}
		}
		return Optional.empty();
	}
}
