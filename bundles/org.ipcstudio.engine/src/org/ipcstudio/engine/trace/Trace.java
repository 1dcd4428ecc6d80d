package org.ipcstudio.engine.trace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A whole trace in memory.
 *
 * @param header what it is a trace of
 * @param events its steps and waits in order
 */
public record Trace(TraceHeader header, List<TraceEvent> events) {
	/** The largest number of lines that {@link #read} takes into memory. */
	public static final int MAXIMUM_EVENTS = 5_000_000;

	public Trace {
		events = List.copyOf(events);
	}

	/** The steps alone. */
	public List<Step> steps() {
		return events.stream().filter(Step.class::isInstance).map(Step.class::cast).toList();
	}

	/**
	 * Reads a file.
	 *
	 * @throws TraceFormatException if it is no trace, or has more than {@value #MAXIMUM_EVENTS} lines
	 * @throws IOException          if it cannot be read
	 */
	public static Trace read(Path file) throws IOException {
		try (TraceReader reader = TraceReader.open(file)) {
			return read(reader);
		}
	}

	/** Reads what is left of a trace. */
	public static Trace read(TraceReader reader) throws IOException {
		List<TraceEvent> events = new ArrayList<>();
		for (TraceEvent event = reader.next(); event != null; event = reader.next()) {
			if (events.size() == MAXIMUM_EVENTS) {
				throw new TraceFormatException(reader.line(),
						"the trace has more than %d lines, which is more than can be looked at as a whole"
								.formatted(MAXIMUM_EVENTS));
			}
			events.add(event);
		}
		return new Trace(reader.header(), events);
	}
}
