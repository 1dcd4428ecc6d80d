package org.ipcstudio.checker.challenge;

import java.util.Optional;

import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.compile.UnrunnableSystemException;
import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.PropertyInfo;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.SourceFile;

/**
 * A condition over the states of a system, given as a text. It is compiled as a property of the system, behind all that
 * is declared there, so states of the system are states of what it is compiled with. Holds a kernel; used by one thread.
 */
final class Condition {
	private final Kernel kernel;
	private final PropertyInfo property;

	private Condition(Kernel kernel, PropertyInfo property) {
		this.kernel = kernel;
		this.property = property;
	}

	/**
	 * Compiles a condition.
	 *
	 * @param line the line of the challenge that states it
	 * @throws ChallengeException if it is no condition over the states of the system
	 */
	static Condition compile(SourceFile source, String condition, int line) throws ChallengeException {
		Region system = source.region(source.system());
		int brace = system.offset() + system.length() - 1;
		String text = source.text();
		String property = " assert always (%s) ".formatted(condition.replaceAll("\\s+", " "));
		SourceFile file = SourceFile.parse(text.substring(0, brace) + property + text.substring(brace));
		Optional<Problem> problem = file.problems().stream().filter(Problem::isError).findFirst();
		if (problem.isPresent()) {
			throw new ChallengeException(line, "The condition `%s` cannot be understood: %s".formatted(condition,
					problem.get().message()));
		}
		boolean alone = file.system().getItems().size() == source.system().getItems().size() + 1;
		if (!alone) {
			throw new ChallengeException(line, "`%s` is more than one condition.".formatted(condition));
		}
		try {
			Kernel kernel = new Kernel(SystemCompiler.compile(file), Forgetting.NOTHING);
			return new Condition(kernel, kernel.system().properties().getLast());
		} catch (UnrunnableSystemException e) {
			throw new ChallengeException(line, e.getMessage());
		}
	}

	/** One more for another thread. */
	Condition copy() {
		return new Condition(new Kernel(kernel.system(), Forgetting.NOTHING), property);
	}

	/** Whether it holds in a state of the system; not where it cannot be evaluated. */
	boolean holds(State state) {
		try {
			return property.condition().eval(kernel.enter(state)) != 0;
		} catch (FaultException e) {
			return false;
		}
	}
}
