package org.ipcstudio.debug.ui.sequence.chart;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.record.MoveEffect;
import org.ipcstudio.engine.record.RecordedMove;
import org.ipcstudio.engine.record.Recorder;
import org.ipcstudio.engine.record.Recording;
import org.ipcstudio.engine.simulate.Simulation;
import org.ipcstudio.engine.simulate.Simulator;
import org.ipcstudio.language.SourceFile;

/** Recordings of runs, and charts of them. */
public final class Runs {
	private static final long AS_LONG_AS_IT_TAKES = Long.MAX_VALUE / 4;

	private Runs() {
	}

	/** Records at most so many moves of what stands between the braces of a system. */
	public static Recording record(String items, int moves) {
		return record(SystemCompiler.compile(SourceFile.parse("system T {\n" + items + "\n}\n")), moves);
	}

	/** Records at most so many moves. */
	public static Recording record(CompiledSystem system, int moves) {
		Recording recording = new Recording(system);
		Simulation simulation = new Simulator(system).stepLimit(moves).keepGoing(true).observer(new Recorder(recording)).start();
		while (simulation.step()) {
			// one step after the other
		}
		return recording;
	}

	/** A chart of everything, 20 pixels a row, with the last moment shown. */
	public static Chart chart(Recording recording) {
		return chart(recording, MoveFilter.ALL, LaneOrder.NATURAL, 20, 0);
	}

	/** A chart. */
	public static Chart chart(Recording recording, MoveFilter filter, LaneOrder order, double perRow, double perMicrosecond) {
		ChartIndex index = new ChartIndex(recording);
		index.update(AS_LONG_AS_IT_TAKES);
		Lanes lanes = new Lanes(recording.system(), order);
		boolean all = filter.isEmpty() && lanes.isComplete();
		Rows rows = new Rows(recording, all ? null : filter.in(recording.system(), lanes.processes()));
		rows.update(recording.length(), AS_LONG_AS_IT_TAKES);
		return new Chart(index, new Axis(rows, recording, perRow, perMicrosecond), lanes, recording.length(), null);
	}

	/** The numbers of all moves that did this with a message. */
	public static List<RecordedMove> moves(Recording recording, MoveEffect effect) {
		List<RecordedMove> moves = new ArrayList<>();
		recording.visit(1, recording.length(), move -> {
			if (move.effect() == effect) {
				moves.add(move);
			}
		});
		return moves;
	}

	/** Those of a kind among the shapes of a scene. */
	public static <S extends Shape> List<S> shapes(Scene scene, Class<S> kind) {
		return scene.shapes().stream().filter(kind::isInstance).map(kind::cast).toList();
	}
}
