package org.ipcstudio.cli.baseline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.ipcstudio.checker.CheckResult;
import org.ipcstudio.cli.SafeFiles;

/**
 * Makes a new baseline of what is found. What was known of files that are not checked, and of kinds that are not looked
 * for, stays known; so does what was known of a file that was not looked at completely.
 */
public final class BaselineUpdate {
	private final Path file;
	private final Baseline before;
	private final List<BaselineEntry> found = new ArrayList<>();
	private int added;
	private int gone;

	/** @param before what is known up to now */
	public BaselineUpdate(Path file, Baseline before) {
		this.file = file;
		this.before = before;
	}

	/** Takes all findings of a file into the baseline; so all of them are known. */
	public Comparison take(String name, CheckResult result) {
		Comparison comparison = before.compare(name, result);
		List<Occurrence> occurrences = Occurrence.of(result);
		Set<Occurrence> distinct = new HashSet<>();
		for (int i = 0; i < occurrences.size(); i++) {
			if (distinct.add(occurrences.get(i))) {
				String message = result.findings().get(i).message();
				found.add(new BaselineEntry(before.nameOf(name), occurrences.get(i).identity(), message));
				added += comparison.isKnown(i) ? 0 : 1;
			}
		}
		gone += comparison.gone().size();
		BitSet all = new BitSet();
		all.set(0, result.findings().size());
		return new Comparison(all, List.of());
	}

	/** Writes the new baseline; to be called after the last file. Returns what has changed, in a full sentence. */
	public String write() {
		List<BaselineEntry> entries = new ArrayList<>(found);
		entries.addAll(before.untouched());
		entries.sort(Comparator.comparing(BaselineEntry::file)); // stable: within a file as they were found
		SafeFiles.write(file, BaselineFile.text(entries));
		return "The baseline %s has %s now: %d new, %d gone.".formatted(file,
				entries.size() == 1 ? "1 finding" : entries.size() + " findings", added, gone + before.leftOver().size());
	}
}
