package org.ipcstudio.editor.figures;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.editor.live.Activity;
import org.ipcstudio.editor.live.ElementName;
import org.ipcstudio.editor.live.NodeView;
import org.ipcstudio.editor.live.ProcessState;

/**
 * What a process shows of a run: its activity, and the statement that it stands at. An array shows a small sign for each
 * of its elements, or how many do what where there are too many of them, and the statement of the one that is selected.
 */
final class LiveProcess {
	/** The height of the row of signs. */
	static final int SIGNS = ActivitySign.SMALL + 5;

	private static final int STEP = ActivitySign.SMALL + 4;
	private static final int GAP = 9;

	private final List<ProcessState> states;
	private final Set<String> focus;
	private final Activity activity;
	private final TextLine statement;
	private final TextLine brief;
	private final Map<Activity, TextLine> counts = new EnumMap<>(Activity.class);

	private LiveProcess(List<ProcessState> states, Set<String> focus) {
		this.states = states;
		this.focus = focus;
		activity = activity(states);
		ProcessState told = told();
		String text = told == null ? "" : told.statement();
		String index = told == null || states.size() == 1 ? "" : ElementName.of(told.name()).index() + " ";
		brief = new TextLine(TextStyle.PROGRAM, index + text);
		statement = told != null && told.activity().isWaiting() && !text.isEmpty()
				? new TextLine(TextStyle.PROGRAM, index + NLS.bind(Messages.Live_waits, text)) : brief;
	}

	/** What a view says about processes; null if it says nothing about any. */
	static LiveProcess of(NodeView view) {
		List<ProcessState> states = view.elements(ProcessState.class);
		return states.isEmpty() ? null : new LiveProcess(states, view.focus());
	}

	/** One for all: the most alarming if any alarms, or else what most concerns somebody who looks on. */
	private static Activity activity(List<ProcessState> states) {
		Map<Activity, Boolean> present = new EnumMap<>(Activity.class);
		states.forEach(state -> present.put(state.activity(), true));
		for (Activity one : List.of(Activity.FAULTED, Activity.STUCK, Activity.READY, Activity.WORKING, Activity.WAITING,
				Activity.NOT_STARTED)) {
			if (present.containsKey(one)) {
				return one;
			}
		}
		return Activity.ENDED;
	}

	/** The one whose statement is shown; null if that would tell nothing about the others. */
	private ProcessState told() {
		if (states.size() == 1) {
			return states.getFirst();
		}
		return states.stream().filter(state -> focus.contains(state.name())).findFirst().orElse(null);
	}

	Activity activity() {
		return activity;
	}

	boolean isArray() {
		return states.size() > 1;
	}

	/** Whether a statement is known that is more telling than the program. */
	boolean hasStatement() {
		return !brief.isEmpty();
	}

	/** Whether there is nothing to stand at: it has ended or not begun. */
	boolean isIdle() {
		return activity == Activity.ENDED || activity == Activity.NOT_STARTED;
	}

	/** Paints the statement on one line. */
	void paintStatement(Pen pen, int x, int y, int width) {
		ProcessState told = told();
		Activity shown = told == null ? activity : told.activity();
		boolean plain = shown == Activity.READY || shown == Activity.WORKING;
		pen.line(plain ? ColorRole.MUTED : ActivitySign.color(shown));
		TextLine line = statement.width() <= width ? statement : brief;
		line.paint(pen.graphics(), x, y + TextStyle.PROGRAM.ascent(), width);
	}

	/** Paints a sign for each element, or counts. */
	void paintSigns(Pen pen, int x, int y, int width) {
		int top = y + 2;
		if (fits(width)) {
			for (int i = 0; i < states.size(); i++) {
				paintSign(pen, states.get(i), x + i * STEP, top);
			}
			return;
		}
		int left = x;
		for (Map.Entry<Activity, TextLine> count : counts().entrySet()) {
			int used = ActivitySign.SMALL + 3 + count.getValue().width();
			if (left + used > x + width) {
				return;
			}
			new ActivitySign(count.getKey()).paint(pen, left, top, ActivitySign.SMALL);
			pen.line(ColorRole.MUTED);
			int baseline = top + (ActivitySign.SMALL - TextStyle.DETAIL.height()) / 2 + TextStyle.DETAIL.ascent();
			count.getValue().paint(pen.graphics(), left + ActivitySign.SMALL + 3, baseline, count.getValue().width());
			left += used + GAP;
		}
	}

	/** Whether there is room for a sign for each element. */
	private boolean fits(int width) {
		return states.size() * STEP <= width + STEP - ActivitySign.SMALL;
	}

	/** The element whose sign is at a point when signs are painted at the top of an area; null if none is. */
	String elementAt(Point point, Rectangle area) {
		int index = Math.floorDiv(point.x - area.x + (STEP - ActivitySign.SMALL) / 2, STEP);
		return isArray() && fits(area.width) && index >= 0 && index < states.size() && point.y >= area.y
				&& point.y < area.y + SIGNS ? states.get(index).name() : null;
	}

	private void paintSign(Pen pen, ProcessState state, int x, int y) {
		if (focus.contains(state.name())) {
			pen.line(ColorRole.SELECTION).fill(ColorRole.CANVAS);
			pen.roundRectangle(new Rectangle(x - 2, y - 2, ActivitySign.SMALL + 4, ActivitySign.SMALL + 4), 4);
		}
		new ActivitySign(state.activity()).paint(pen, x, y, ActivitySign.SMALL);
	}

	private Map<Activity, TextLine> counts() {
		if (counts.isEmpty()) {
			Map<Activity, Integer> numbers = new EnumMap<>(Activity.class);
			states.forEach(state -> numbers.merge(state.activity(), 1, Integer::sum));
			numbers.forEach((one, number) -> counts.put(one, new TextLine(TextStyle.DETAIL, Integer.toString(number))));
		}
		return counts;
	}
}
