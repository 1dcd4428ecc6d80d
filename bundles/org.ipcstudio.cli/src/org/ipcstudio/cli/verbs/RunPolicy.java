package org.ipcstudio.cli.verbs;

import org.ipcstudio.engine.simulate.Policy;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The ways to choose among the moves of a run. */
enum RunPolicy {
	RANDOM("random", Policy.RANDOM),
	ROUND_ROBIN("round-robin", Policy.ROUND_ROBIN),
	PRIORITY("priority", Policy.PRIORITY),
	/** Asks the user at every step; time is kept as in a random run. */
	INTERACTIVE("interactive", Policy.RANDOM);

	private final String word;
	private final Policy policy;

	RunPolicy(String word, Policy policy) {
		this.word = word;
		this.policy = policy;
	}

	Policy policy() {
		return policy;
	}

	@Override
	public String toString() {
		return word;
	}

	/** Reads the word on the command line. */
	static final class Converter implements ITypeConverter<RunPolicy> {
		@Override
		public RunPolicy convert(String text) {
			for (RunPolicy policy : values()) {
				if (policy.word.equalsIgnoreCase(text) || policy.name().equalsIgnoreCase(text)) {
					return policy;
				}
			}
			throw new TypeConversionException("`%s` is none of random, round-robin, priority, interactive".formatted(text));
		}
	}
}
