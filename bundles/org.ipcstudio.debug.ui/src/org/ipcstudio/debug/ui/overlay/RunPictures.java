package org.ipcstudio.debug.ui.overlay;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.Subject;
import org.ipcstudio.debug.ui.views.MomentCursor;
import org.ipcstudio.editor.live.LiveView;
import org.ipcstudio.editor.live.LiveViewBuilder;
import org.ipcstudio.engine.diagnosis.Diagnosis;
import org.ipcstudio.engine.record.Cursor;
import org.ipcstudio.engine.trace.Step;

/** Makes pictures of moments of runs. Belongs to one thread at a time. */
final class RunPictures {
	private final MomentCursor cursors = new MomentCursor();

	/**
	 * A picture of the moment that a playback shows; empty as long as the run has not begun.
	 *
	 * @param explained whether to find out who waits for ever and why, which is most of the work
	 */
	Optional<RunPicture> of(Playback playback, boolean explained) {
		int cuts = playback.cuts();
		int moment = playback.position();
		Optional<Cursor> before = cursors.at(playback, Math.max(0, moment - 1));
		return before.map(cursor -> picture(playback, cuts, moment, cursor, explained));
	}

	private static RunPicture picture(Playback playback, int cuts, int moment, Cursor cursor, boolean explained) {
		Optional<Step> step = moment == 0 ? Optional.empty() : cursor.next();
		int[] words = step.isEmpty() ? null : cursor.state().words.clone();
		cursor.moveTo(moment);
		LastMove last = step.map(made -> new LastMove(playback.source().system(), playback.recording().move(cursor.moment()),
				made, words, cursor.state())).orElse(null);
		LiveViewBuilder view = LiveView.builder();
		ProcessStates processes = new ProcessStates(cursor);
		new ThingStates(cursor).addTo(view, last, processes.waitingForLocks());
		Diagnosis diagnosis = explained ? Diagnosis.of(cursor.kernel(), cursor.state()) : null;
		DeadlockStory story = diagnosis == null ? null : new DeadlockStory(diagnosis);
		processes.addTo(view, diagnosis, story == null ? new BitSet() : story.stuck());
		if (story != null) {
			view.deadlock(story.deadlock(cursor.moves().isEmpty()));
		}
		if (last != null) {
			last.mark(view);
		}
		for (Subject subject : playback.selection()) {
			if (subject.kind() != Subject.Kind.CHANNEL || !subject.name().contains(" -> ")) { //$NON-NLS-1$
				view.focus(subject.name());
			}
		}
		return new RunPicture(playback, cuts, cursor.moment(), view.build(), last == null ? List.of() : last.hops(),
				last == null ? "" : last.words(), explained); //$NON-NLS-1$
	}

	/** Lets go of a run that is no longer shown. */
	void forget() {
		cursors.forget();
	}
}
