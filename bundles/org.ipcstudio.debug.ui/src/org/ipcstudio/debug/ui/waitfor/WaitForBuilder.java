package org.ipcstudio.debug.ui.waitfor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.osgi.util.NLS;
import org.ipcstudio.debug.run.Subject;
import org.ipcstudio.debug.ui.waitfor.WaitForModel.Actor;
import org.ipcstudio.debug.ui.waitfor.WaitForModel.Arrow;
import org.ipcstudio.debug.ui.waitfor.WaitForModel.Ring;
import org.ipcstudio.debug.ui.waitfor.WaitForModel.Standing;
import org.ipcstudio.debug.ui.waitfor.WaitForModel.Thing;
import org.ipcstudio.debug.ui.waitfor.WaitForModel.ThingKind;
import org.ipcstudio.engine.diagnosis.CircularWait;
import org.ipcstudio.engine.diagnosis.Diagnosis;
import org.ipcstudio.engine.diagnosis.Need;
import org.ipcstudio.engine.diagnosis.Wait;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.State;

/** Makes the model of one moment. Used once, by the thread of its kernel. */
public final class WaitForBuilder {
	/** Of more processes than this that could end one wait, the others are drawn as one box. */
	private static final int MOST_HELPERS = 6;

	private final CompiledSystem system;
	private final State state;
	private final Statements statements;
	private final Diagnosis diagnosis;
	private final BitSet stuck;
	private final boolean onlyStuck;
	private final List<CircularWait> circles;
	private final Set<Integer> actors = new TreeSet<>();
	private final Map<String, Thing> things = new LinkedHashMap<>();
	private final Map<String, Arrow> arrows = new LinkedHashMap<>();
	private final Map<String, Integer> numbers = new HashMap<>();

	/** @param onlyStuck whether waits that somebody may end are left out */
	public WaitForBuilder(Kernel kernel, State state, boolean onlyStuck) {
		system = kernel.system();
		this.state = state;
		this.onlyStuck = onlyStuck;
		diagnosis = Diagnosis.of(kernel, state);
		statements = new Statements(kernel, state);
		stuck = diagnosis.graph().stuckForEver();
		circles = diagnosis.graph().circularWaits().stream().filter(this::isShown).toList();
	}

	private boolean isShown(CircularWait circle) {
		return !onlyStuck || circle.processes().stream().allMatch(stuck::get);
	}

	/** @param nobodyMoves whether no process at all can go on */
	public WaitForModel build(boolean nobodyMoves) {
		List<Wait> waits = diagnosis.waits().stream().filter(this::isShown).toList();
		List<Ring> rings = new ArrayList<>();
		for (int i = 0; i < circles.size(); i++) {
			rings.add(ring(i + 1, circles.get(i)));
		}
		waits.forEach(this::draw);
		List<Actor> boxes = actors.stream().map(this::actor).toList();
		return new WaitForModel(boxes, new ArrayList<>(things.values()), new ArrayList<>(arrows.values()), rings,
				new WaitForSentences(diagnosis, stuck, waits).report(nobodyMoves));
	}

	/** A daemon that waits for work is nothing to worry about, unless somebody waits for it. */
	private boolean isShown(Wait wait) {
		return !onlyStuck || stuck.get(wait.process()) && (!wait.daemon() || isNeeded(wait.process()));
	}

	private boolean isNeeded(int process) {
		return diagnosis.waits().stream().anyMatch(
				wait -> !wait.daemon() && stuck.get(wait.process()) && wait.unblockers().contains(process));
	}

	private Ring ring(int number, CircularWait circle) {
		Set<String> boxes = new LinkedHashSet<>();
		List<CircularWait.Step> steps = circle.steps();
		for (int i = 0; i < steps.size(); i++) {
			Wait waiter = steps.get(i).waiter();
			Need need = steps.get(i).need();
			String next = id(steps.get((i + 1) % steps.size()).waiter().process());
			boxes.add(id(waiter.process()));
			if (NeedWords.isDirect(need)) {
				numbers.put(id(waiter.process()) + '>' + next, number);
			} else {
				String thing = thing(need);
				boxes.add(thing);
				numbers.put(id(waiter.process()) + '>' + thing, number);
				numbers.put(thing + '>' + next, number);
			}
		}
		return new Ring(number, new ArrayList<>(boxes), steps.size(), circle.processes().stream().allMatch(stuck::get));
	}

	private void draw(Wait wait) {
		actors.add(wait.process());
		for (Need need : wait.needs()) {
			if (NeedWords.isDirect(need)) {
				Collection<Integer> ends = need.isHopeless() ? need.partners() : need.helpers();
				link(id(wait.process()), ends, NeedWords.waits(need), wait.process(), need);
			} else {
				String thing = thing(need);
				arrow(id(wait.process()), thing, NeedWords.waits(need), stuck.get(wait.process()));
				link(thing, need.helpers(), NeedWords.helps(need), wait.process(), need);
			}
		}
	}

	/** Draws who could end a wait, or that nobody can. */
	private void link(String from, Collection<Integer> processes, String label, int waiter, Need need) {
		boolean lasting = stuck.get(waiter);
		int drawn = 0;
		for (int process : processes) {
			if (process != waiter && (drawn < MOST_HELPERS || numbers.containsKey(from + '>' + id(process)))) {
				actors.add(process);
				arrow(from, id(process), label, lasting);
				drawn++;
			}
		}
		int others = processes.size() - drawn;
		if (need.isHopeless() && lasting) {
			String id = "nobody:" + from;
			things.putIfAbsent(id, new Thing(id, Messages.WaitFor_nobody, ThingKind.NOBODY, null));
			arrow(from, id, "", true);
		} else if (drawn > 0 && others > 0) {
			String id = "others:" + from;
			things.putIfAbsent(id, new Thing(id, NLS.bind(Messages.WaitFor_others, others), ThingKind.OTHERS, null));
			arrow(from, id, "", lasting);
		}
	}

	private void arrow(String from, String to, String label, boolean lasting) {
		String key = from + '>' + to;
		arrows.merge(key, new Arrow(from, to, label, numbers.getOrDefault(key, 0), lasting),
				(old, now) -> new Arrow(from, to, old.label(), old.ring(), old.stuck() || lasting));
	}

	/** The thing that a need is about; one for each group of processes that could bring it about. */
	private String thing(Need need) {
		String id = "thing:" + need.object() + ':' + need.kind() + ':' + need.helpers().hashCode();
		things.computeIfAbsent(id, key -> new Thing(key, need.object(), kind(need), subject(need)));
		return id;
	}

	private static ThingKind kind(Need need) {
		if (need.lock() != null) {
			return ThingKind.LOCK;
		}
		return need.queue() == null ? ThingKind.CONDITION : need.queue().hasEnds() ? ThingKind.PIPE : ThingKind.CHANNEL;
	}

	private static Subject subject(Need need) {
		return need.lock() != null ? Subject.lock(need.lock().name())
				: need.queue() != null ? Subject.channel(need.queue().name()) : null;
	}

	/** What the box of a process is called. */
	static String id(int process) {
		return "process:" + process;
	}

	private Actor actor(int process) {
		ProcessInfo info = system.process(process);
		Wait wait = diagnosis.graph().waitOf(process);
		Standing standing = standing(process, wait);
		String sentence = wait != null ? info.name() + ' ' + diagnosis.reason(wait) + '.' : switch (standing) {
			case ENDED -> NLS.bind(Messages.WaitFor_ended, info.name());
			case NOT_STARTED -> NLS.bind(Messages.WaitFor_notStarted, info.name());
			default -> NLS.bind(Messages.WaitFor_runs, info.name());
		};
		return new Actor(id(process), info.name(), statements.of(process), standing, info.daemon(), sentence);
	}

	private Standing standing(int process, Wait wait) {
		if (wait == null) {
			int location = state.words[system.process(process).base() + ProcessInfo.LOCATION];
			return location == ProcessInfo.ENDED ? Standing.ENDED
					: location == ProcessInfo.NOT_STARTED ? Standing.NOT_STARTED : Standing.RUNS;
		}
		return !stuck.get(process) ? Standing.WAITS : wait.isOrphan() ? Standing.ORPHAN : Standing.STUCK;
	}
}
