package org.ipcstudio.cli.verbs;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.ipcstudio.checker.CheckResult;
import org.ipcstudio.cli.baseline.Baseline;
import org.ipcstudio.cli.baseline.BaselineEntry;
import org.ipcstudio.cli.baseline.BaselineUpdate;
import org.ipcstudio.cli.baseline.Comparison;
import org.ipcstudio.cli.report.CheckedFile;

/** Tells of the findings in checked files which are known, and afterwards what has become of the baseline. */
final class KnownFindings {
	private final BiFunction<String, CheckResult, Comparison> comparison;
	private final Supplier<String> end;

	private KnownFindings(BiFunction<String, CheckResult, Comparison> comparison, Supplier<String> end) {
		this.comparison = comparison;
		this.end = end;
	}

	/** What is in a baseline is known. */
	static KnownFindings of(Baseline baseline, Path file) {
		return new KnownFindings(baseline::compare, () -> leftOver(baseline.leftOver(), file));
	}

	/** Everything is going to be known. */
	static KnownFindings updating(BaselineUpdate update) {
		return new KnownFindings(update::take, update::write);
	}

	private static String leftOver(List<BaselineEntry> entries, Path file) {
		if (entries.isEmpty()) {
			return "";
		}
		List<String> files = entries.stream().map(BaselineEntry::file).distinct().toList();
		return "The baseline %s knows findings of files that are not there any more (%s); --update-baseline forgets them."
				.formatted(file, String.join(", ", files));
	}

	/** A checked file with what is known of it. */
	CheckedFile compare(CheckedFile file) {
		return file.result().map(result -> file.comparedWith(comparison.apply(file.name(), result))).orElse(file);
	}

	/** Ends the comparison after the last file; what is to be told then, a full sentence or nothing. */
	String end() {
		return end.get();
	}
}
