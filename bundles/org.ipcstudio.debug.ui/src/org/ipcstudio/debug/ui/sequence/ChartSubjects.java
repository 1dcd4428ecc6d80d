package org.ipcstudio.debug.ui.sequence;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.ipcstudio.debug.run.Subject;
import org.ipcstudio.debug.ui.sequence.chart.Lane;
import org.ipcstudio.debug.ui.sequence.chart.Shape;
import org.ipcstudio.debug.ui.sequence.chart.Shape.Arrow;
import org.ipcstudio.debug.ui.sequence.chart.Shape.Bar;
import org.ipcstudio.debug.ui.sequence.chart.Shape.BarKind;
import org.ipcstudio.debug.ui.sequence.chart.Shape.Life;
import org.ipcstudio.debug.ui.sequence.chart.Shape.Mark;
import org.ipcstudio.debug.ui.sequence.chart.Shape.MarkKind;
import org.ipcstudio.debug.ui.sequence.chart.Shape.Texture;
import org.ipcstudio.engine.kernel.CompiledSystem;

/** What the shapes of a chart stand for in the system. */
final class ChartSubjects {
	private ChartSubjects() {
	}

	/** What is selected with a shape. */
	static Set<Subject> of(Shape shape, ChartContents contents) {
		CompiledSystem system = contents.index().recording().system();
		return switch (shape) {
			case Arrow arrow -> Set.of(Subject.channel(system.queue(arrow.queue()).name()));
			case Mark mark -> Set.of(Subject.process(system.process(mark.process()).name()));
			case Bar bar when bar.kind() == BarKind.HOLD -> {
				Set<Subject> found = new LinkedHashSet<>();
				found.add(Subject.lock(system.locks().get(bar.span().detail()).name()));
				found.add(Subject.process(system.process(bar.process()).name()));
				yield found;
			}
			case Bar bar -> Set.of(Subject.process(system.process(bar.process()).name()));
			case Life life -> of(contents.lanes().shown().get(life.lane()), contents);
			case Texture texture -> of(contents.lanes().shown().get(texture.lane()), contents);
		};
	}

	/** The processes of a lane. */
	static Set<Subject> of(Lane lane, ChartContents contents) {
		CompiledSystem system = contents.index().recording().system();
		return lane.processes().stream().map(process -> Subject.process(system.process(process).name()))
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The move that a shape is of, or 0. */
	static int move(Shape shape) {
		return switch (shape) {
			case Arrow arrow -> arrow.move().number();
			case Mark mark -> mark.kind() == MarkKind.STEP || mark.kind() == MarkKind.FAULT ? mark.move() : 0;
			default -> 0;
		};
	}
}
