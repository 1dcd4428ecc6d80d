package org.ipcstudio.debug.ui.sequence;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.ipcstudio.debug.ui.sequence.chart.Lane;
import org.ipcstudio.debug.ui.sequence.chart.Shape;
import org.ipcstudio.debug.ui.sequence.chart.Shape.Arrow;
import org.ipcstudio.debug.ui.sequence.chart.Shape.ArrowKind;
import org.ipcstudio.debug.ui.sequence.chart.Shape.Bar;
import org.ipcstudio.debug.ui.sequence.chart.Shape.Life;
import org.ipcstudio.debug.ui.sequence.chart.Shape.Mark;
import org.ipcstudio.debug.ui.sequence.chart.Shape.Texture;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.record.Activity;
import org.ipcstudio.engine.record.RecordedMove;
import org.ipcstudio.engine.record.Recording;
import org.ipcstudio.engine.record.Span;
import org.ipcstudio.engine.trace.Step;
import org.ipcstudio.engine.trace.ValueText;

/** What is seen of a run, in sentences. */
final class ChartTexts {
	private ChartTexts() {
	}

	/** What a shape says. */
	static String of(Shape shape, ChartContents contents) {
		return switch (shape) {
			case Arrow arrow -> message(arrow, contents);
			case Mark mark -> mark(mark, contents);
			case Bar bar -> bar(bar, contents.index().recording());
			case Life life -> ofLane(contents.lanes().shown().get(life.lane()), contents);
			case Texture texture -> NLS.bind(Messages.Tip_texture, contents.lanes().shown().get(texture.lane()).name());
		};
	}

	/** How it stands with the process of a lane. */
	static String ofLane(Lane lane, ChartContents contents) {
		if (lane.processes().size() > 1) {
			return NLS.bind(Messages.Tip_array, lane.name(), lane.processes().size());
		}
		int process = lane.processes().get(0);
		if (process >= contents.heads().size()) {
			return lane.name();
		}
		Head head = contents.heads().get(process);
		String activity = activity(head.activity());
		return head.statement().isEmpty() ? NLS.bind(Messages.Tip_process, lane.name(), activity)
				: NLS.bind(Messages.Tip_processAt, new Object[] { lane.name(), activity, head.statement() });
	}

	/** What a process does, in a word or two. */
	static String activity(Activity activity) {
		return switch (activity) {
			case NOT_STARTED -> Messages.Activity_notStarted;
			case READY -> Messages.Activity_ready;
			case WORKING -> Messages.Activity_working;
			case WAITING -> Messages.Activity_waiting;
			case ENDED -> Messages.Activity_ended;
			case FAULTED -> Messages.Activity_faulted;
		};
	}

	/** A move: its number, its time, who, what. */
	static String ofMove(int number, ChartContents contents) {
		Recording recording = contents.index().recording();
		if (number == 0) {
			return Messages.Tip_start;
		}
		RecordedMove move = recording.move(number);
		Step step = contents.words().get(number);
		String what = Optional.ofNullable(step).map(Step::action).orElseGet(() -> statement(recording.system(), move));
		return NLS.bind(Messages.Tip_move, new Object[] { number, ValueText.ofDuration(move.time()),
				recording.system().process(move.process()).name(), what });
	}

	private static String statement(CompiledSystem system, RecordedMove move) {
		return system.process(move.process()).program().code()[move.location()].site().text();
	}

	private static String message(Arrow arrow, ChartContents contents) {
		Recording recording = contents.index().recording();
		String sent = arrow.kind() == ArrowKind.INITIAL ? "" : ofMove(arrow.move().number(), contents); //$NON-NLS-1$
		return switch (arrow.kind()) {
			case RECEIVED -> {
				RecordedMove receipt = recording.move(arrow.end());
				yield sent + '\n' + NLS.bind(Messages.Tip_received, new Object[] { receipt.number(), ValueText.ofDuration(receipt.time()),
						recording.system().process(receipt.process()).name() });
			}
			case PASSED -> sent + '\n' + NLS.bind(Messages.Tip_passed, recording.system().process(arrow.move().partner()).name());
			case QUEUED -> sent + '\n' + NLS.bind(Messages.Tip_queued, recording.system().queue(arrow.queue()).name());
			case DROPPED -> sent + '\n' + Messages.Tip_dropped;
			case GONE -> sent + '\n' + NLS.bind(Messages.Tip_gone, -arrow.end());
			case INITIAL -> ofMove(arrow.move().number(), contents) + '\n' + Messages.Tip_initial;
		};
	}

	private static String mark(Mark mark, ChartContents contents) {
		Recording recording = contents.index().recording();
		String process = recording.system().process(mark.process()).name();
		return switch (mark.kind()) {
			case STEP -> ofMove(mark.move(), contents);
			case FAULT -> recording.faults().stream().filter(fault -> fault.move() == mark.move()).findFirst()
					.map(fault -> NLS.bind(Messages.Tip_fault, process, fault.fault().message())).orElse(process);
			case STARTED -> NLS.bind(Messages.Tip_started, process);
			case ENDED -> NLS.bind(Messages.Tip_ended, process);
			case STUCK -> NLS.bind(Messages.Tip_stuck, process, waitingFor(recording, mark.process(), recording.length()));
		};
	}

	private static String waitingFor(Recording recording, int process, int moment) {
		return recording.waitAt(process, moment).map(span -> site(recording.system().process(process), span.detail())).orElse(""); //$NON-NLS-1$
	}

	private static String site(ProcessInfo process, int location) {
		return location < 0 ? "" : process.program().code()[location].site().text(); //$NON-NLS-1$
	}

	private static String bar(Bar bar, Recording recording) {
		ProcessInfo process = recording.system().process(bar.process());
		Span span = bar.span();
		String what = switch (bar.kind()) {
			case WAIT -> NLS.bind(Messages.Tip_wait, process.name(), site(process, span.detail()));
			case WORK -> NLS.bind(Messages.Tip_work, process.name());
			case HOLD -> NLS.bind(Messages.Tip_hold, process.name(), recording.system().locks().get(span.detail()).name());
		};
		if (span.isOpen()) {
			return what + '\n' + NLS.bind(Messages.Tip_since, span.begin(), ValueText.ofDuration(span.beginTime()));
		}
		return what + '\n' + NLS.bind(Messages.Tip_span, new Object[] { span.begin(), span.end(),
				ValueText.ofDuration(span.endTime() - span.beginTime()) });
	}
}
