package org.ipcstudio.cli.verbs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.cli.CommandException;
import org.ipcstudio.cli.SafeFiles;
import org.ipcstudio.cli.Source;
import org.ipcstudio.cli.SourceFiles;
import org.ipcstudio.cli.baseline.Baseline;
import org.ipcstudio.cli.baseline.BaselineEntry;
import org.ipcstudio.cli.baseline.BaselineFile;
import org.ipcstudio.cli.baseline.BaselineUpdate;

import picocli.CommandLine.Option;

/** The options that say which findings are known already. */
final class BaselineOptions {
	@Option(names = "--baseline", paramLabel = "BASELINE",
			description = "Only what is not in this file counts; what is in it is reported as known.")
	private String baseline;

	@Option(names = "--update-baseline",
			description = "Writes what is found to the file of --baseline, so that it is known.")
	private boolean update;

	/** Whether there is a baseline, so that all findings matter and not the first ones only. */
	boolean isGiven() {
		return baseline != null;
	}

	/**
	 * What sets findings beside those that are known; empty if there is no baseline.
	 *
	 * @throws CommandException if the baseline cannot be read
	 */
	Optional<KnownFindings> open(Set<FindingKind> kinds) {
		if (baseline == null) {
			if (update) {
				throw new CommandException("--update-baseline needs the file to write: --baseline BASELINE.");
			}
			return Optional.empty();
		}
		Path file = Source.path(baseline);
		if (SourceFiles.isSource(file)) {
			throw new CommandException("%s is a system and no baseline; give the baseline another name.".formatted(file));
		}
		if (update) {
			SafeFiles.expectWritable(file);
		}
		List<BaselineEntry> entries = update && !Files.exists(file) ? List.of() : BaselineFile.read(file);
		Baseline known = new Baseline(file, entries, kinds);
		return Optional.of(update ? KnownFindings.updating(new BaselineUpdate(file, known)) : KnownFindings.of(known, file));
	}
}
