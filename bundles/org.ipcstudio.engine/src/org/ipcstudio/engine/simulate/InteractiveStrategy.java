package org.ipcstudio.engine.simulate;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import org.ipcstudio.engine.trace.Step;

/** Asks somebody. */
public final class InteractiveStrategy implements Strategy {
	private final ToIntFunction<List<Step>> question;

	/**
	 * @param question called with every step that is possible, at least one; answers with an index into the list, or with
	 *                 {@link Strategy#STOP}; called by the thread that runs the simulation, which waits for the answer
	 */
	public InteractiveStrategy(ToIntFunction<List<Step>> question) {
		this.question = question;
	}

	@Override
	public int choose(Choice choice) {
		return question.applyAsInt(IntStream.range(0, choice.size()).mapToObj(choice::describe).toList());
	}
}
