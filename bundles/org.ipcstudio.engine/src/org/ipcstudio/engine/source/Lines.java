package org.ipcstudio.engine.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.Program;
import org.ipcstudio.engine.operations.Alternative;
import org.ipcstudio.engine.operations.Communicate;
import org.ipcstudio.engine.operations.Communicate.TimeOut;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.model.Process;

/**
 * The lines of a file at which processes stop. Local computation is passed without a stop, so a breakpoint in a line
 * that has nothing else belongs to the next line in which its process stops. The branches of a {@code select} are stops
 * in their lines, too: whoever has come to the {@code select} has come to them. Immutable.
 */
public final class Lines {
	private final CompiledSystem system;
	private final ProgramTexts texts;
	/** The locations at which a process has come to a line, by line. */
	private final NavigableMap<Integer, Map<Program, Set<Integer>>> stops = new TreeMap<>();
	/** The lines of each process, from its first to its last, and the stops among them. */
	private final List<Span> spans = new ArrayList<>();

	private record Span(int first, int last, TreeSet<Integer> stops) {
	}

	public Lines(CompiledSystem system, ProgramTexts texts) {
		this.system = system;
		this.texts = texts;
		Set<Program> done = new HashSet<>();
		for (int p = 0; p < system.processCount(); p++) {
			Program program = system.process(p).program();
			if (done.add(program)) {
				add(program);
			}
		}
	}

	private void add(Program program) {
		Arrivals arrivals = new Arrivals(texts, program);
		TreeSet<Integer> lines = new TreeSet<>();
		for (int location = 0; location < program.code().length; location++) {
			if (arrivals.isArrival(location, texts.at(program, location))) {
				for (int line : lines((Operation) program.code()[location])) {
					stops.computeIfAbsent(line, key -> new HashMap<>()).computeIfAbsent(program, key -> new HashSet<>())
							.add(location);
					lines.add(line);
				}
			}
		}
		Process process = texts.process(program);
		SourceFile file = texts.file();
		Region region = file.region(process);
		spans.add(new Span(file.line(process), file.position(region.end()).line(), lines));
	}

	/** The lines in which an operation stands, with those of its branches. */
	private static Set<Integer> lines(Operation operation) {
		Set<Integer> lines = new TreeSet<>(Set.of(operation.site().line()));
		if (operation instanceof Communicate communicate) {
			for (Alternative alternative : communicate.alternatives()) {
				lines.add(alternative.site().line());
			}
			for (TimeOut timeOut : communicate.timeOuts()) {
				if (timeOut.site() != null) {
					lines.add(timeOut.site().line());
				}
			}
		}
		return lines;
	}

	/** All lines at which a process stops, in ascending order. */
	public List<Integer> all() {
		return List.copyOf(stops.keySet());
	}

	/**
	 * Where a breakpoint belongs that somebody wants in a line: the first line from there on at which the same process
	 * stops, else the last one before.
	 *
	 * @return empty if the line is in no process, or the process never stops
	 */
	public OptionalInt nearest(int line) {
		List<Span> around = spans.stream().filter(span -> span.first() <= line && line <= span.last()
				&& !span.stops().isEmpty()).toList();
		OptionalInt behind = around.stream().flatMap(span -> span.stops().tailSet(line).stream().limit(1))
				.mapToInt(Integer::intValue).min();
		return behind.isPresent() ? behind : around.stream().mapToInt(span -> span.stops().last()).max();
	}

	/** The processes that can stop in a line, by their names; several if their programs share it. */
	public List<String> programs(int line) {
		return stops.getOrDefault(line, Map.of()).keySet().stream().map(Program::name).sorted().toList();
	}

	/** The statements at which processes stop in a line, in the order of the text; there a condition can be understood. */
	public List<EObject> places(int line) {
		List<EObject> places = new ArrayList<>();
		stops.getOrDefault(line, Map.of()).forEach((program, locations) -> locations.stream()
				.map(location -> texts.at(program, location)).filter(place -> !places.contains(place)).forEach(places::add));
		places.sort(Comparator.comparingInt(place -> texts.file().region(place).offset()));
		return places;
	}

	/** The locations at which a process has just come to a statement in this line. */
	public LocationSet arrivals(int line) {
		Map<Program, Set<Integer>> found = stops.getOrDefault(line, Map.of());
		return LocationSet.of(system, (program, location) -> found.getOrDefault(program, Set.of()).contains(location));
	}
}
