package org.ipcstudio.engine.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.engine.kernel.Instruction;
import org.ipcstudio.engine.kernel.Program;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Statement;

/** Finds for every instruction of a program the innermost statement around its text, in one pass over both. */
final class StatementFinder {
	/** What stands around others comes first. */
	private static final Comparator<Region> OUTER_FIRST = Comparator.comparingInt(Region::offset)
			.thenComparing(Comparator.comparingInt(Region::length).reversed());

	/** A statement and where it stands. */
	private record Place(Statement statement, Region region) {
	}

	private final Process process;
	private final List<Place> places = new ArrayList<>();
	/** The statements that have begun and not ended, the innermost first. */
	private final Deque<Place> open = new ArrayDeque<>();
	private int next;

	private StatementFinder(SourceFile file, Process process) {
		this.process = process;
		for (Iterator<EObject> all = process.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Statement statement && !file.region(statement).isNone()) {
				places.add(new Place(statement, file.region(statement)));
			}
		}
		places.sort((one, other) -> OUTER_FIRST.compare(one.region(), other.region()));
	}

	/** The statement of each location; the process where there is none. */
	static EObject[] find(SourceFile file, Process process, Program program) {
		Instruction[] code = program.code();
		EObject[] found = new EObject[code.length];
		StatementFinder finder = new StatementFinder(file, process);
		IntStream.range(0, code.length).boxed()
				.sorted((one, other) -> OUTER_FIRST.compare(code[one].site().region(), code[other].site().region()))
				.forEach(location -> found[location] = finder.around(code[location].site().region()));
		return found;
	}

	private EObject around(Region region) {
		while (next < places.size() && OUTER_FIRST.compare(places.get(next).region(), region) <= 0) {
			Place place = places.get(next++);
			open.removeIf(ended -> ended.region().end() <= place.region().offset());
			open.push(place);
		}
		for (Place place : open) {
			if (place.region().contains(region)) {
				return place.statement();
			}
		}
		return process;
	}
}
