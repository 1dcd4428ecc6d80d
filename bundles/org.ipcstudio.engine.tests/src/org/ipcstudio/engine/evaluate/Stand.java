package org.ipcstudio.engine.evaluate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.source.ProgramTexts;
import org.ipcstudio.engine.trace.StepDescriber;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.SourceFile;

/** A system in one of its states, with all that is needed to look at it and to move on. */
public final class Stand {
	public final SourceFile file;
	public final CompiledSystem system;
	public final Kernel kernel;
	public final State state;
	public final Moves moves = new Moves();
	public final ProgramTexts texts;
	public final Evaluator evaluator;
	private final StepDescriber describer;

	/** Stands at the beginning. */
	public Stand(String text) {
		file = SourceFile.parse(text);
		assertFalse(file.hasErrors(), () -> file.problems().stream().filter(Problem::isError).toList().toString());
		system = SystemCompiler.compile(file);
		kernel = new Kernel(system, Forgetting.NOTHING);
		state = kernel.start();
		texts = new ProgramTexts(file);
		evaluator = new Evaluator(system, texts);
		describer = new StepDescriber(kernel);
		kernel.moves(state, moves);
	}

	public int process(String name) {
		for (int p = 0; p < system.processCount(); p++) {
			if (system.process(p).name().equals(name)) {
				return p;
			}
		}
		return fail("there is no process " + name);
	}

	public int location(int process) {
		return state.words[system.process(process).base()];
	}

	public EObject place(int process) {
		return evaluator.place(process, location(process));
	}

	public Evaluation value(String text, int process) throws ExpressionException {
		return evaluator.value(text, place(process)).evaluate(kernel, state, process);
	}

	/** What a move is, in words. */
	public String action(int move) {
		return describer.describe(state, moves, move, 1, 0).action();
	}

	public void make(int move) {
		kernel.apply(state, moves, move);
		kernel.moves(state, moves);
	}

	/** Makes the first move that is described like this. */
	public void make(String process, String action) {
		for (int move = 0; move < moves.size(); move++) {
			if (system.process(moves.process(move)).name().equals(process) && action(move).equals(action)) {
				make(move);
				return;
			}
		}
		fail("there is no move " + action + " of " + process);
	}

	/** Makes first moves of any process until the process stands at an operation that says this of itself. */
	public void moveUntil(String operation, int process) {
		for (int step = 0; step < 1000 && !standsAt(process).equals(operation); step++) {
			if (moves.isEmpty()) {
				break;
			}
			make(0);
		}
		if (!standsAt(process).equals(operation)) {
			fail("it comes to %s instead of %s".formatted(standsAt(process), operation));
		}
	}

	/** What the operation at which a process stands says of itself; empty if it does not run. */
	public String standsAt(int process) {
		var operation = kernel.operation(state, process);
		var c = kernel.enter(state);
		c.enter(process);
		return operation == null ? "" : operation.describe(c);
	}
}
