package org.ipcstudio.cli.verbs;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;

import org.ipcstudio.checker.Verdict;
import org.ipcstudio.checker.advice.Advice;
import org.ipcstudio.checker.advice.AdviceListener;
import org.ipcstudio.checker.advice.AdviceOptions;
import org.ipcstudio.checker.advice.AdvicePart;
import org.ipcstudio.checker.advice.Advisor;
import org.ipcstudio.checker.advice.Repair;
import org.ipcstudio.cli.CommandException;
import org.ipcstudio.cli.Console;
import org.ipcstudio.cli.ExitCode;
import org.ipcstudio.cli.Interrupts;
import org.ipcstudio.cli.Progress;
import org.ipcstudio.cli.SafeFiles;
import org.ipcstudio.cli.Source;
import org.ipcstudio.cli.report.AdviceReport;
import org.ipcstudio.cli.report.AdvisedFile;
import org.ipcstudio.cli.report.CheckedFile;
import org.ipcstudio.cli.report.JsonAdviceReport;
import org.ipcstudio.cli.report.TextAdviceReport;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.language.SourceFile;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ipc advise}. */
@Command(description = "Says what would do a system good, and only what was checked: repairs after which nothing is wrong, "
		+ "the smallest capacity of every channel, and what becomes of the system with other policies.", footer = {
				"", "Examples:", "  ipc advise philosophers.ipc",
				"  ipc advise --only repairs philosophers.ipc",
				"  ipc advise --apply philosophers.ipc        carries the first repair out",
				"  ipc advise --apply=2 philosophers.ipc      carries the second one out", "",
				"Exit codes: 0 nothing is wrong, or a repair was carried out; 1 something is wrong;",
				"2 the file or the call is wrong; 3 a limit ended the check before there was an answer." })
public final class AdviseVerb implements Callable<Integer> {
	private final Console console;

	@Parameters(paramLabel = "FILE", description = "The system.")
	private String file;

	@Option(names = "--only", paramLabel = "PART", split = ",",
			description = "repairs, capacities, policies; all of them if not given.")
	private Set<AdvicePart> only = EnumSet.noneOf(AdvicePart.class);

	@Option(names = "--apply", paramLabel = "N", arity = "0..1", parameterConsumer = OptionalNumber.class,
			description = "Carries a repair out, the first one if no number is given, and looks for nothing else.")
	private Integer apply;

	@Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json.")
	private Format format = Format.TEXT;

	@Option(names = "--json", description = "Prints one JSON object in one line; short for --format json.")
	private boolean json;

	@ArgGroup(validate = false, heading = "%nHow much to try:%n")
	private AdviceLimits limits = new AdviceLimits();

	@Mixin
	private final CommonOptions common;

	/** How the answer looks. */
	enum Format {
		/** For people. */
		TEXT,
		/** For programs. */
		JSON
	}

	public AdviseVerb(Console console) {
		this.console = console;
		common = new CommonOptions(console);
	}

	@Override
	public Integer call() {
		Set<AdvicePart> parts = parts();
		AdviceReport report = json || format == Format.JSON ? new JsonAdviceReport(console)
				: new TextAdviceReport(console, parts);
		Interrupts.watch();
		AdvisedFile advised = advise(parts);
		if (apply != null && advised.advice().isPresent()) {
			advised = carryOut(advised, advised.advice().get());
		}
		report.print(advised);
		return advised.applied().isPresent() ? ExitCode.OK : advised.checked().outcome().exitCode();
	}

	private Set<AdvicePart> parts() {
		if (apply != null) {
			return EnumSet.of(AdvicePart.REPAIRS);
		}
		return only.isEmpty() ? EnumSet.allOf(AdvicePart.class) : only;
	}

	private AdvisedFile advise(Set<AdvicePart> parts) {
		SourceFile source = null;
		try {
			source = Source.read(file);
			if (source.hasErrors()) {
				return without(CheckedFile.wrong(file, source));
			}
			CompiledSystem system = Source.compile(file, source);
			Advice advice = advise(source, limits.applyTo(AdviceOptions.defaults()).withParts(parts));
			return new AdvisedFile(CheckedFile.checked(file, source, system, advice.asItIs()), Optional.of(advice),
					OptionalInt.empty());
		} catch (CommandException e) {
			return without(CheckedFile.unusable(file, Optional.ofNullable(source), e.getMessage()));
		}
	}

	private static AdvisedFile without(CheckedFile checked) {
		return new AdvisedFile(checked, Optional.empty(), OptionalInt.empty());
	}

	private Advice advise(SourceFile source, AdviceOptions options) {
		try (Progress progress = new Progress(console)) {
			return Advisor.advise(source, options, new AdviceListener() {
				@Override
				public void trying(String what, int variants) {
					progress.update(() -> variants + " checked, now: " + what);
				}

				@Override
				public boolean isCancelled() {
					return Interrupts.isInterrupted();
				}
			});
		}
	}

	/**
	 * Changes the file.
	 *
	 * @return the same with the number of the repair; as it was if there is nothing to repair, or nothing helps
	 */
	private AdvisedFile carryOut(AdvisedFile advised, Advice advice) {
		if (advice.asItIs().verdict() != Verdict.DEFECT || advice.repairs().isEmpty()) {
			return advised;
		}
		if (apply > advice.repairs().size()) {
			throw new CommandException(("There is no repair %d of %s, only %d; `ipc advise %s` lists them. The file stays as "
					+ "it is.").formatted(apply, file, advice.repairs().size(), file));
		}
		Repair repair = advice.repairs().get(apply - 1);
		if (!Source.read(file).text().equals(repair.source())) {
			throw new CommandException("%s was changed meanwhile, so that the repair may not fit it any more. It stays as it is."
					.formatted(file));
		}
		SafeFiles.replace(Source.path(file), repair.repaired());
		return new AdvisedFile(advised.checked(), advised.advice(), OptionalInt.of(apply));
	}
}
