package org.ipcstudio.cli.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.ipcstudio.checker.CheckResult;
import org.ipcstudio.cli.baseline.Comparison;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.SourceFile;

/**
 * What has become of the check of one file.
 *
 * @param name       the file as the user named it
 * @param source     its text; empty if it could not be read
 * @param system     the compiled system; empty if the text has errors or is too large to run
 * @param result     the outcome of the check; empty if there was none
 * @param comparison the result beside what is known; empty if there is no baseline
 * @param error      why there is no result, a full sentence; empty where the problems of the text say it
 * @param skipped    whether there is no result because the user has stopped the checks before it
 */
public record CheckedFile(String name, Optional<SourceFile> source, Optional<CompiledSystem> system,
		Optional<CheckResult> result, Optional<Comparison> comparison, Optional<String> error, boolean skipped) {

	/** A file that was checked. */
	public static CheckedFile checked(String name, SourceFile source, CompiledSystem system, CheckResult result) {
		return new CheckedFile(name, Optional.of(source), Optional.of(system), Optional.of(result), Optional.empty(),
				Optional.empty(), false);
	}

	/** A file whose text has errors. */
	public static CheckedFile wrong(String name, SourceFile source) {
		return new CheckedFile(name, Optional.of(source), Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty(), false);
	}

	/** A file that cannot be read, or not be run although its text has no error. */
	public static CheckedFile unusable(String name, Optional<SourceFile> source, String error) {
		return new CheckedFile(name, source, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(error), false);
	}

	/** A file whose turn did not come before the user stopped the checks. */
	public static CheckedFile skipped(String name) {
		return new CheckedFile(name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.of("%s was not checked, because you stopped it.".formatted(name)), true);
	}

	/** The same with what is known. */
	public CheckedFile comparedWith(Comparison known) {
		return new CheckedFile(name, source, system, result, Optional.of(known), error, skipped);
	}

	/** What it comes to. With a baseline only what is new counts. */
	public Outcome outcome() {
		if (result.isEmpty()) {
			return skipped ? Outcome.INCONCLUSIVE : Outcome.INVALID;
		}
		return switch (result.get().verdict()) {
			case OK -> Outcome.OK;
			case INCONCLUSIVE -> Outcome.INCONCLUSIVE;
			case DEFECT -> comparison.map(known -> outcome(known, result.get())).orElse(Outcome.DEFECT);
		};
	}

	private static Outcome outcome(Comparison known, CheckResult result) {
		if (known.hasNewDefect(result)) {
			return Outcome.DEFECT;
		}
		return result.statistics().complete() ? Outcome.OK : Outcome.INCONCLUSIVE;
	}

	/** What was found, in the order of the result. */
	public List<ReportedFinding> findings() {
		return result.map(CheckResult::findings).map(findings -> IntStream.range(0, findings.size())
				.mapToObj(i -> new ReportedFinding(findings.get(i), comparison.isPresent() && comparison.get().isKnown(i)))
				.toList()).orElse(List.of());
	}

	/** The problems of the text; empty if it could not be read. */
	public List<Problem> problems() {
		return source.map(SourceFile::problems).orElse(List.of());
	}

	/** The name of the system; empty if there is no text. */
	public Optional<String> systemName() {
		return source.map(text -> text.system().getName());
	}
}
