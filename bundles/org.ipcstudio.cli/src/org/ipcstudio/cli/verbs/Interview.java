package org.ipcstudio.cli.verbs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.function.ToIntFunction;

import org.ipcstudio.cli.Console;
import org.ipcstudio.engine.simulate.Strategy;
import org.ipcstudio.engine.trace.Step;

/** Asks the user which of the possible steps is to be made. */
final class Interview implements ToIntFunction<List<Step>> {
	private final Console console;
	private final BufferedReader in = new BufferedReader(new InputStreamReader(System.in));

	Interview(Console console) {
		this.console = console;
	}

	@Override
	public int applyAsInt(List<Step> steps) {
		for (int i = 0; i < steps.size(); i++) {
			Step step = steps.get(i);
			console.println("  " + (i + 1) + ") " + step.process() + ": " + step.action() + "   (line " + step.line() + ")");
		}
		while (true) {
			console.out().print("Step " + steps.get(0).number() + ", which one? (Enter for 1, q to stop) ");
			console.flush();
			String answer = read();
			if (answer == null || answer.equals("q")) {
				console.println();
				return Strategy.STOP;
			}
			int chosen = answer.isEmpty() ? 0 : number(answer) - 1;
			if (chosen >= 0 && chosen < steps.size()) {
				return chosen;
			}
			console.println("Please answer with a number from 1 to " + steps.size() + ".");
		}
	}

	private String read() {
		try {
			String line = in.readLine();
			return line == null ? null : line.strip();
		} catch (IOException e) {
			return null; // nobody answers any more
		}
	}

	private static int number(String text) {
		try {
			return Integer.parseInt(text);
		} catch (NumberFormatException e) {
			return 0;
		}
	}
}
