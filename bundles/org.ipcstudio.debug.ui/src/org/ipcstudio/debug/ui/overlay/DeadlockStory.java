package org.ipcstudio.debug.ui.overlay;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.ipcstudio.debug.ui.waitfor.NeedWords;
import org.ipcstudio.editor.live.Deadlock;
import org.ipcstudio.editor.live.Deadlock.Ring;
import org.ipcstudio.editor.live.Deadlock.Sentence;
import org.ipcstudio.editor.live.Deadlock.Step;
import org.ipcstudio.engine.diagnosis.CircularWait;
import org.ipcstudio.engine.diagnosis.Diagnosis;
import org.ipcstudio.engine.diagnosis.Explanation;
import org.ipcstudio.engine.diagnosis.Need;
import org.ipcstudio.engine.diagnosis.Wait;

/**
 * Tells of the processes that will never go on, whether anybody else still does or not. Daemons that wait for work are no
 * trouble, unless somebody waits for them.
 */
final class DeadlockStory {
	private final Diagnosis diagnosis;
	private final BitSet stuck = new BitSet();

	DeadlockStory(Diagnosis diagnosis) {
		this.diagnosis = diagnosis;
		BitSet forEver = diagnosis.graph().stuckForEver();
		for (Wait wait : diagnosis.waits()) {
			if (!wait.daemon()) {
				stuck.set(wait.process(), forEver.get(wait.process()));
			}
		}
	}

	/** The processes that are in trouble. */
	BitSet stuck() {
		return stuck;
	}

	/**
	 * What is drawn over the figures; null if everybody may go on.
	 *
	 * @param nobodyMoves whether no process at all can go on
	 */
	Deadlock deadlock(boolean nobodyMoves) {
		if (stuck.isEmpty()) {
			return null;
		}
		Explanation explanation = diagnosis.explain(stuck.stream().boxed().toList());
		List<Sentence> sentences = explanation.sentences().stream()
				.map(sentence -> new Sentence(sentence.waiter().name(), sentence.text())).toList();
		return new Deadlock(title(explanation.rings(), nobodyMoves), explanation.rings().stream().map(DeadlockStory::ring).toList(),
				sentences);
	}

	private String title(List<CircularWait> rings, boolean nobodyMoves) {
		String what = switch (rings.size()) {
			case 0 -> stuck.cardinality() == 1 ? Messages.Deadlock_one
					: NLS.bind(Messages.Deadlock_many, number(stuck.cardinality()));
			case 1 -> NLS.bind(Messages.Deadlock_ring, number(rings.getFirst().steps().size()));
			default -> NLS.bind(Messages.Deadlock_rings, number(rings.size()));
		};
		return NLS.bind(nobodyMoves ? Messages.Deadlock_whole : Messages.Deadlock_partial, what);
	}

	/** Small numbers are written in words. */
	static String number(int number) {
		String[] words = Messages.Deadlock_numbers.split(","); //$NON-NLS-1$
		return number < words.length ? words[number] : Integer.toString(number);
	}

	private static Ring ring(CircularWait circle) {
		List<Step> steps = new ArrayList<>();
		for (CircularWait.Step step : circle.steps()) {
			Need need = step.need();
			String object = object(need);
			String waits = NeedWords.waits(need);
			if (object.isEmpty() && !NeedWords.isDirect(need)) {
				waits += ' ' + need.object(); // a condition has no figure, and stands on the arrow
			}
			steps.add(new Step(step.waiter().name(), object, waits, object.isEmpty() ? "" : NeedWords.helps(need))); //$NON-NLS-1$
		}
		return new Ring(steps);
	}

	/** What has a figure: a channel or a lock. */
	private static String object(Need need) {
		if (NeedWords.isDirect(need)) {
			return ""; //$NON-NLS-1$
		}
		return need.lock() != null ? need.lock().name() : need.queue() != null ? need.queue().name() : ""; //$NON-NLS-1$
	}
}
