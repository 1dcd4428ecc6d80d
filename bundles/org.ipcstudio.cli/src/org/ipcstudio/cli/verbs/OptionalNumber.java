package org.ipcstudio.cli.verbs;

import java.util.Stack;

import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Reads the number of an option that may stand without one, and leaves what is no number to others: a file name. */
final class OptionalNumber implements IParameterConsumer {
	/** Numbers with more digits count nothing that a user could mean. */
	private static final String NUMBER = "\\d{1,6}";

	@Override
	public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
		int number = 1;
		if (!words.isEmpty() && words.peek().matches(NUMBER)) {
			number = Integer.parseInt(words.pop());
		}
		if (number < 1) {
			throw new ParameterException(command.commandLine(), "The number of a repair is at least 1.");
		}
		option.setValue(number);
	}
}
