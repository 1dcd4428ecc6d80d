package org.ipcstudio.debug.ui.sequence.chart;

import java.util.List;
import java.util.function.IntFunction;

import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.record.RecordedMove;
import org.ipcstudio.engine.record.Recording;
import org.ipcstudio.engine.trace.Step;
import org.ipcstudio.engine.trace.ValueText;

/** Writes moves as a text: for reading, or in a language from which other tools draw sequence diagrams. */
public enum ChartScript {
	/** One line a move. */
	PLAIN {
		@Override
		void begin(StringBuilder out, Lanes lanes) {
			// names are in the lines
		}

		@Override
		void message(StringBuilder out, Passage passage) {
			step(out, passage.move(), passage.step());
		}

		@Override
		void step(StringBuilder out, RecordedMove move, Step step) {
			out.append("%6d  %10s  %s: %s%n".formatted(move.number(), ValueText.ofDuration(move.time()), step.process(), step.action()));
		}
	},
	/** For Mermaid. */
	MERMAID {
		@Override
		void begin(StringBuilder out, Lanes lanes) {
			out.append("sequenceDiagram%n".formatted());
			for (int lane = 0; lane < lanes.shown().size(); lane++) {
				out.append("    participant L%d as %s%n".formatted(lane, escaped(lanes.shown().get(lane).name())));
			}
		}

		@Override
		void message(StringBuilder out, Passage passage) {
			String line = passage.lost() ? "-x" : passage.together() ? "->>" : "-)";
			out.append("    L%d%sL%d: %s%n".formatted(passage.from(), line, passage.to(), escaped(passage.text())));
		}

		@Override
		void note(StringBuilder out, int lane, String text) {
			out.append("    Note over L%d: %s%n".formatted(lane, escaped(text)));
		}

		private static String escaped(String text) {
			return text.replace("#", "#35;").replace(";", "#59;").replace("#35#59;", "#35;");
		}
	},
	/** For PlantUML. */
	PLANT_UML {
		@Override
		void begin(StringBuilder out, Lanes lanes) {
			out.append("@startuml%n".formatted());
			for (int lane = 0; lane < lanes.shown().size(); lane++) {
				out.append("participant \"%s\" as L%d%n".formatted(lanes.shown().get(lane).name(), lane));
			}
		}

		@Override
		void message(StringBuilder out, Passage passage) {
			String line = passage.lost() ? "->x" : passage.together() ? "->" : "->>";
			out.append("L%d %s L%d : %s%n".formatted(passage.from(), line, passage.to(), passage.text()));
		}

		@Override
		void note(StringBuilder out, int lane, String text) {
			out.append("note over L%d : %s%n".formatted(lane, text));
		}

		@Override
		void end(StringBuilder out) {
			out.append("@enduml%n".formatted());
		}
	};

	/** A message on its way between two lanes. */
	record Passage(RecordedMove move, Step step, int from, int to, String text, boolean together, boolean lost) {
	}

	abstract void begin(StringBuilder out, Lanes lanes);

	abstract void message(StringBuilder out, Passage passage);

	void note(StringBuilder out, int lane, String text) {
		// only where notes are drawn
	}

	void step(StringBuilder out, RecordedMove move, Step step) {
		// only where steps are listed
	}

	void end(StringBuilder out) {
		// nothing has to be closed
	}

	/**
	 * Writes moves.
	 *
	 * @param numbers their numbers, in order
	 * @param words   the moves in words
	 */
	public String write(Chart chart, List<Integer> numbers, IntFunction<Step> words) {
		StringBuilder out = new StringBuilder();
		begin(out, chart.lanes());
		Recording recording = chart.recording();
		for (int number : numbers) {
			RecordedMove move = recording.move(number);
			Step step = words.apply(number);
			if (step != null) {
				write(out, chart, move, step);
			}
		}
		end(out);
		return out.toString();
	}

	private void write(StringBuilder out, Chart chart, RecordedMove move, Step step) {
		Lanes lanes = chart.lanes();
		int lane = lanes.of(move.process());
		int to = target(chart, move);
		switch (move.effect()) {
			case SENT, PASSED, LOST -> {
				boolean lost = move.kind() == Moves.DROP;
				if (lane >= 0 && to >= 0) {
					String queue = chart.recording().system().queue(move.queue()).name();
					String text = step.value().isEmpty() ? queue : queue + ": " + step.value();
					message(out, new Passage(move, step, lane, to, text, move.partner() >= 0, lost));
				} else if (this == PLAIN) {
					step(out, move, step);
				} else if (lane >= 0) {
					note(out, lane, step.action());
				}
			}
			case RECEIVED -> {
				if (this == PLAIN) {
					step(out, move, step);
				} else if (move.origin() == 0 && lane >= 0) {
					note(out, lane, step.action());
				}
			}
			default -> {
				step(out, move, step);
				if (lane >= 0) {
					note(out, lane, step.action());
				}
			}
		}
	}

	/** The lane that a message goes to; -1 if it goes to none that is shown. */
	private static int target(Chart chart, RecordedMove move) {
		if (move.partner() >= 0) {
			return chart.lanes().of(move.partner());
		}
		int end = chart.index().end(move.number());
		if (end > 0) {
			return chart.lanes().of(chart.recording().move(end).process());
		}
		int[] receivers = move.queue() < 0 ? new int[0] : chart.recording().system().queue(move.queue()).receivers();
		return move.kind() == Moves.DROP && receivers.length > 0 ? chart.lanes().of(receivers[0]) : -1;
	}
}
