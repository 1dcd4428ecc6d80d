package org.ipcstudio.debug.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.Subject;
import org.ipcstudio.debug.ui.views.CostLimit;
import org.ipcstudio.debug.ui.views.Stretches;
import org.ipcstudio.engine.record.Recording;
import org.ipcstudio.engine.simulate.EndReason;
import org.ipcstudio.engine.simulate.SimulationResult;

/**
 * Computes what the track shows of one run. Keeps what it has computed as long as it is right. Used by one thread at a
 * time.
 */
final class TimelineComputation {
	private static final int MOST_STRETCHES = 600;

	private final Playback playback;
	private final Recording recording;
	private final CostLimit limit;
	private TimelineModel model;
	private int cuts = -1;
	private Set<Subject> selection = Set.of();

	TimelineComputation(Playback playback, CostLimit limit) {
		this.playback = playback;
		recording = playback.recording();
		this.limit = limit;
	}

	Playback playback() {
		return playback;
	}

	/** What there is to be shown; while the run grows fast it may be somewhat old, see {@link #isUpToDate()}. */
	TimelineModel model() {
		if (!isUpToDate() && (model == null || limit.isDue() || recording.result().isPresent())) {
			limit.run(this::compute);
		}
		return model;
	}

	boolean isUpToDate() {
		return model != null && model.length() == recording.length() && model.over() == recording.result().isPresent()
				&& cuts == playback.cuts() && selection.equals(playback.selection());
	}

	private void compute() {
		cuts = playback.cuts();
		selection = playback.selection();
		Optional<SimulationResult> result = recording.result();
		int length = recording.length();
		Stretches stretches = Stretches.ofMoves(length, MOST_STRETCHES);
		model = new TimelineModel(length, result.isPresent(), stretches, messages(stretches), waiting(stretches), strip(stretches),
				marks(length, result));
	}

	private int[] messages(Stretches stretches) {
		int[] sum = new int[stretches.count()];
		for (int queue = 0; queue < recording.system().queueCount(); queue++) {
			int[] occupancies = recording.occupancies(queue, stretches.boundaries());
			for (int i = 0; i < sum.length; i++) {
				sum[i] += occupancies[i];
			}
		}
		return sum;
	}

	private double[] waiting(Stretches stretches) {
		double[] sum = new double[stretches.count()];
		for (int process = 0; process < recording.system().processCount(); process++) {
			double[] parts = parts(stretches, recording.waiting(process, stretches.boundaries()));
			for (int i = 0; i < sum.length; i++) {
				sum[i] += parts[i];
			}
		}
		return sum;
	}

	private static double[] parts(Stretches stretches, int[] moments) {
		double[] parts = new double[moments.length];
		for (int i = 0; i < moments.length; i++) {
			parts[i] = (double) moments[i] / Math.max(1, stretches.length(i));
		}
		return parts;
	}

	private Optional<TimelineModel.Strip> strip(Stretches stretches) {
		for (int process = 0; process < recording.system().processCount(); process++) {
			String name = recording.system().process(process).name();
			if (selection.contains(Subject.process(name))) {
				return Optional.of(new TimelineModel.Strip(name, parts(stretches, recording.working(process, stretches.boundaries())),
						parts(stretches, recording.waiting(process, stretches.boundaries()))));
			}
		}
		return Optional.empty();
	}

	private List<Mark> marks(int length, Optional<SimulationResult> result) {
		List<Mark> marks = new ArrayList<>();
		recording.faults().forEach(fault -> marks.add(new Mark(Mark.Kind.FAULT, fault.move(), NLS.bind(Messages.Mark_fault,
				recording.system().process(fault.fault().process()).name(), fault.fault().message()))));
		result.ifPresent(end -> {
			end.violations().forEach(violation -> marks.add(new Mark(Mark.Kind.VIOLATION, (int) violation.step(),
					NLS.bind(Messages.Mark_violation, violation.property().text()))));
			if (end.reason() == EndReason.DEADLOCK) {
				marks.add(new Mark(Mark.Kind.DEADLOCK, length, Messages.Mark_deadlock));
			} else if (marks.isEmpty()) {
				marks.add(new Mark(Mark.Kind.END, length, Messages.Mark_end));
			}
		});
		marks.sort(Comparator.comparingInt(Mark::moment));
		return List.copyOf(marks);
	}
}
