package org.ipcstudio.cli.baseline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.ipcstudio.checker.CheckResult;
import org.ipcstudio.checker.FindingKind;

/**
 * Compares findings with those that are known. Every entry stands for one occurrence: of two findings that are equal
 * also in the instances one can be known and one be new. An entry belongs to its file; when there is no such file any
 * more, because it was renamed or moved, it may stand for a finding in any other.
 *
 * <p>Results are compared one after the other, on one thread.
 */
public final class Baseline {
	private static final Set<FindingKind> END_A_RUN = EnumSet.of(FindingKind.ASSERTION, FindingKind.RUNTIME_FAULT,
			FindingKind.BROKEN_PIPE, FindingKind.ABSENT_MAILBOX, FindingKind.UNBOUNDED);

	private final Path folder;
	private final Set<FindingKind> kinds;
	private final List<BaselineEntry> open;
	private final List<BaselineEntry> homeless = new ArrayList<>();

	/**
	 * A baseline with these entries.
	 *
	 * @param file  where it is kept; names of files count from its folder
	 * @param kinds what the checks look for; only of that something can be gone
	 */
	public Baseline(Path file, List<BaselineEntry> entries, Set<FindingKind> kinds) {
		folder = real(file.toAbsolutePath()).getParent();
		this.kinds = Set.copyOf(kinds);
		open = new ArrayList<>(entries);
		for (Iterator<BaselineEntry> each = open.iterator(); each.hasNext();) {
			BaselineEntry entry = each.next();
			if (!exists(entry.file())) {
				homeless.add(entry);
				each.remove();
			}
		}
	}

	/** Sets the findings of a file beside what is known; what is known of it is used up. */
	public Comparison compare(String file, CheckResult result) {
		String name = nameOf(file);
		List<BaselineEntry> own = new ArrayList<>(open.stream().filter(entry -> entry.file().equals(name)).toList());
		Map<FindingIdentity, Integer> entries = new HashMap<>();
		Stream.of(own, homeless).flatMap(List::stream).forEach(entry -> entries.merge(entry.identity(), 1, Integer::sum));
		Map<FindingIdentity, Integer> seen = new HashMap<>();
		BitSet known = new BitSet();
		List<Occurrence> occurrences = Occurrence.of(result);
		for (int i = 0; i < occurrences.size(); i++) {
			Occurrence occurrence = occurrences.get(i);
			known.set(i, occurrence.number() <= entries.getOrDefault(occurrence.identity(), 0));
			seen.merge(occurrence.identity(), occurrence.number(), Math::max);
		}
		open.removeIf(entry -> entry.file().equals(name));
		own.removeIf(entry -> take(seen, entry));
		homeless.removeIf(entry -> take(seen, entry));
		List<BaselineEntry> gone = new ArrayList<>();
		if (result.statistics().complete() && !hidesOthers(result, known)) {
			own.stream().filter(this::isLookedFor).forEach(gone::add);
			own.removeIf(this::isLookedFor);
		}
		open.addAll(own);
		return new Comparison(known, gone);
	}

	/** Whether an entry is one of those that were seen; then there is one less left to be seen. */
	private static boolean take(Map<FindingIdentity, Integer> seen, BaselineEntry entry) {
		boolean wasSeen = seen.getOrDefault(entry.identity(), 0) > 0;
		if (wasSeen) {
			seen.merge(entry.identity(), -1, Integer::sum);
		}
		return wasSeen;
	}

	/** What is known of files that are no more, and was found in no other. To be asked after the last file. */
	public List<BaselineEntry> leftOver() {
		return List.copyOf(homeless);
	}

	/** What is known of files that are there and that was neither found nor gone: nobody has looked for it. */
	List<BaselineEntry> untouched() {
		return List.copyOf(open);
	}

	/** Whether something new was not looked past, so that what is known may still be there behind it. */
	private static boolean hidesOthers(CheckResult result, BitSet known) {
		for (int i = known.nextClearBit(0); i < result.findings().size(); i = known.nextClearBit(i + 1)) {
			if (END_A_RUN.contains(result.findings().get(i).kind())) {
				return true;
			}
		}
		return false;
	}

	private boolean isLookedFor(BaselineEntry entry) {
		return kinds.stream().anyMatch(kind -> kind.id().equals(entry.identity().kind()));
	}

	private boolean exists(String file) {
		try {
			return Files.exists(folder.resolve(file));
		} catch (InvalidPathException e) { // written on another system
			return false;
		}
	}

	/** What the baseline calls a file. */
	String nameOf(String file) {
		Path path = real(Path.of(file).toAbsolutePath());
		Path relative = path.getRoot() != null && path.getRoot().equals(folder.getRoot()) ? folder.relativize(path) : path;
		return relative.toString().replace(folder.getFileSystem().getSeparator(), "/");
	}

	/** The same path for the same file, also if there is none yet; a link to a file has a name of its own. */
	private static Path real(Path file) {
		Path normal = file.normalize();
		try {
			return normal.getParent() == null ? normal : normal.getParent().toRealPath().resolve(normal.getFileName());
		} catch (IOException e) {
			return normal;
		}
	}
}
