package org.ipcstudio.debug.verify;

import java.util.List;
import java.util.Optional;

import org.ipcstudio.checker.CheckOptions;
import org.ipcstudio.checker.CheckResult;
import org.ipcstudio.checker.Checker;
import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.Limit;
import org.ipcstudio.checker.ProgressListener;
import org.ipcstudio.checker.Statistics;
import org.ipcstudio.checker.Verdict;
import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.compile.UnrunnableSystemException;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.language.SourceFile;

/**
 * What the check of a text has come to.
 *
 * @param source  the text
 * @param system  the system in it; empty if the text has errors or the system is too large to run
 * @param result  what the checker has found; empty if it could not begin
 * @param obstacle why it could not begin, in a full sentence; empty if it could
 */
public record Outcome(SourceFile source, Optional<CompiledSystem> system, Optional<CheckResult> result,
		String obstacle) {

	/** Checks a text, in the calling thread. Whatever goes wrong with the text is told by the outcome. */
	static Outcome of(String text, CheckOptions options, ProgressListener listener) {
		SourceFile source = SourceFile.parse(text);
		if (source.hasErrors()) {
			long errors = source.problems().stream().filter(problem -> problem.isError()).count();
			return withoutResult(source, errors == 1 ? Messages.Outcome_error : Messages.bind(Messages.Outcome_errors, errors));
		}
		try {
			CompiledSystem system = SystemCompiler.compile(source);
			return new Outcome(source, Optional.of(system), Optional.of(check(system, options, listener)), "");
		} catch (UnrunnableSystemException e) {
			return withoutResult(source, e.getMessage());
		}
	}

	private static Outcome withoutResult(SourceFile source, String obstacle) {
		return new Outcome(source, Optional.empty(), Optional.empty(), obstacle);
	}

	/** A check that an error of the program has ended. */
	static Outcome failed(String text, String obstacle) {
		return withoutResult(SourceFile.parse(text), obstacle);
	}

	/** Without memory what was found is lost, but the workbench goes on, and the user hears why. */
	private static CheckResult check(CompiledSystem system, CheckOptions options, ProgressListener listener) {
		long start = System.nanoTime();
		try {
			return Checker.check(system, options, listener);
		} catch (OutOfMemoryError e) {
			double seconds = (System.nanoTime() - start) / 1e9;
			Statistics unknown = new Statistics(false, 0, 0, 0, seconds, Runtime.getRuntime().maxMemory(), 0, 0);
			return new CheckResult(system.name(), Verdict.INCONCLUSIVE, List.of(), false, Optional.of(Limit.MEMORY), unknown);
		}
	}

	/** What was found: defects first, then remarks. */
	public List<Finding> findings() {
		return result.map(CheckResult::findings).orElse(List.of());
	}

	/** Whether something is wrong, remarks left aside. */
	public boolean hasDefects() {
		return result.map(CheckResult::verdict).filter(Verdict.DEFECT::equals).isPresent();
	}

	/** Whether everything was looked at and nothing is wrong. */
	public boolean isClean() {
		return result.map(CheckResult::verdict).filter(Verdict.OK::equals).isPresent();
	}
}
