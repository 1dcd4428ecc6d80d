package org.ipcstudio.editor.parts;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

import org.ipcstudio.editor.diagram.Diagram;
import org.ipcstudio.editor.diagram.DiagramElement;
import org.ipcstudio.editor.diagram.DiagramNode;
import org.ipcstudio.editor.diagram.ProblemPlaces;
import org.ipcstudio.editor.document.EditedSystem;
import org.ipcstudio.editor.document.LiveProblems;
import org.ipcstudio.editor.figures.DiagramColors;
import org.ipcstudio.editor.figures.NodeFigure;
import org.ipcstudio.editor.figures.StopSign;
import org.ipcstudio.editor.live.LiveView;
import org.ipcstudio.editor.live.Mark;
import org.ipcstudio.editor.live.Travel;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.Severity;

/**
 * What a canvas shows: a system, its diagram and how it is drawn. Keeps the diagram up to date with the text, and the marks
 * of problems with the rules. Belongs to the thread of the user interface.
 */
public final class Drawing {
	private final EditedSystem system;
	private final LiveProblems problems;
	private final Diagram diagram = new Diagram(NodeFigure::preferredSize);
	private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Runnable systemListener = this::follow;
	private final Runnable problemListener = this::mark;
	private final Consumer<String> refusals;
	private final CopyOnWriteArrayList<RunDisplay> displays = new CopyOnWriteArrayList<>();
	private final CopyOnWriteArrayList<Consumer<String>> pickListeners = new CopyOnWriteArrayList<>();
	private Transition transition = Runnable::run;
	private DiagramColors colors = DiagramColors.LIGHT;
	private boolean programsVisible;
	private boolean orthogonal;
	private boolean broken;
	private ProblemPlaces places;
	private List<Mark> marks = List.of();
	private LiveView run;
	private LiveView coverage;
	private Function<DiagramElement, StopSign> stops = element -> null;

	/** Decides how a change of the text becomes visible. */
	@FunctionalInterface
	public interface Transition {
		/**
		 * Carries the change out, at once or bit by bit.
		 *
		 * @param change gives nodes and edges their new places; is to be run once before this returns
		 */
		void show(Runnable change);
	}

	/**
	 * Shows a system; {@link #dispose()} ends it.
	 *
	 * @param refusals is told, in a sentence for the user, why a gesture was not carried out
	 */
	public Drawing(EditedSystem system, LiveProblems problems, Consumer<String> refusals) {
		this.system = system;
		this.problems = problems;
		this.refusals = refusals;
		diagram.show(system.drawable());
		broken = system.isBroken();
		system.addListener(systemListener);
		problems.addListener(problemListener);
	}

	public void dispose() {
		system.removeListener(systemListener);
		problems.removeListener(problemListener);
		showRun(null);
		listeners.clear();
		displays.clear();
		pickListeners.clear();
	}

	public EditedSystem system() {
		return system;
	}

	/** Says how changes become visible from now on; {@code Runnable::run} shows them at once. */
	public void setTransition(Transition newTransition) {
		transition = newTransition;
	}

	/** Tells the user, in a sentence, why a gesture was not carried out. */
	public void refuse(String reason) {
		refusals.accept(reason);
	}

	public Diagram diagram() {
		return diagram;
	}

	public DiagramColors colors() {
		return colors;
	}

	public void setColors(DiagramColors newColors) {
		colors = newColors;
		fireChanged();
	}

	/** Whether processes show their programs, and not only the first line. */
	public boolean areProgramsVisible() {
		return programsVisible;
	}

	public void setProgramsVisible(boolean visible) {
		programsVisible = visible;
		fireChanged();
	}

	/** Whether edges without bends run level and upright only, and not the shortest way. */
	public boolean isOrthogonal() {
		return orthogonal;
	}

	public void setOrthogonal(boolean newOrthogonal) {
		orthogonal = newOrthogonal;
		fireChanged();
	}

	/** Whether the text is broken, so that what is drawn is older than the text. */
	public boolean isBroken() {
		return broken;
	}

	/** Marks the elements that have breakpoints. */
	public void showStops(Function<DiagramElement, StopSign> newStops) {
		stops = newStops;
		fireChanged();
	}

	/** The mark of a breakpoint on an element; null for none. */
	StopSign stop(DiagramElement element) {
		return stops.apply(element);
	}

	/** The problems of what an element of the drawing shows, errors first. */
	public List<Problem> problems(DiagramElement element) {
		if (places == null || problems.judged() != system.source()) {
			return List.of();
		}
		if (broken) {
			return element instanceof DiagramNode node ? places.of(node.id()) : List.of();
		}
		return places.of(element.element());
	}

	/** Shows on nodes what is wrong beyond their text, instead of what was shown of that before. */
	public void setMarks(Collection<Mark> newMarks) {
		List<Mark> copy = List.copyOf(newMarks);
		if (!copy.equals(marks)) {
			marks = copy;
			fireChanged();
		}
	}

	/** What is wrong with a node beyond its text, errors first. */
	public List<Mark> marks(DiagramNode node) {
		return marks.stream().filter(mark -> mark.node().equals(node.id().name()))
				.sorted(Comparator.comparing(mark -> mark.severity() != Severity.ERROR)).toList();
	}

	/** Calls {@code listener} when everything may look different. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/**
	 * Shows a run at one moment from now on, instead of what was shown of one before; only figures for which something
	 * has changed are painted anew. Editing goes on as usual: what it says about nodes that are gone is not shown.
	 *
	 * @param view null to show the system only
	 */
	public void showRun(LiveView view) {
		run = view;
		displays.forEach(display -> display.show(run()));
	}

	/** What is shown of a run, else of the use of all elements; null if nothing is. */
	public LiveView run() {
		return run == null ? coverage : run;
	}

	/**
	 * Shows what is known of the use of nodes and edges, while no run is shown.
	 *
	 * @param view null to show it no longer
	 */
	public void showCoverage(LiveView view) {
		coverage = view;
		displays.forEach(display -> display.show(run()));
	}

	/** Lets messages travel along connections once, beside those that are on their way; nothing unless a run is shown. */
	public void travel(Collection<Travel> messages) {
		if (run != null) {
			displays.forEach(display -> display.travel(messages));
		}
	}

	/** Calls {@code listener} with the name of an element of an array, such as {@code Fork[1]}, when its sign is clicked. */
	public void addPickListener(Consumer<String> listener) {
		pickListeners.add(listener);
	}

	public void removePickListener(Consumer<String> listener) {
		pickListeners.remove(listener);
	}

	void pick(String element) {
		pickListeners.forEach(listener -> listener.accept(element));
	}

	void addDisplay(RunDisplay display) {
		displays.add(display);
	}

	void removeDisplay(RunDisplay display) {
		displays.remove(display);
	}

	private void follow() {
		if (!system.isBroken()) {
			transition.show(() -> diagram.show(system.drawable()));
		}
		if (broken != system.isBroken()) {
			broken = system.isBroken();
			fireChanged();
		}
	}

	private void mark() {
		places = problems.judged() == null ? null : new ProblemPlaces(problems.judged());
		fireChanged();
	}

	private void fireChanged() {
		listeners.forEach(Runnable::run);
	}
}
