package org.ipcstudio.editor.actions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntSupplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.Request;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.editor.arrange.Alignment;
import org.ipcstudio.editor.arrange.Distribution;
import org.ipcstudio.editor.arrange.SizeMatch;
import org.ipcstudio.editor.diagram.DiagramElement;
import org.ipcstudio.editor.diagram.DiagramNode;
import org.ipcstudio.ui.preferences.Preferences;

/** The actions of one canvas; they know at any time whether they are possible. */
public final class DiagramActions {
	private static final int PIXEL = 1;

	private final Map<DiagramCommand, DiagramAction> actions = new EnumMap<>(DiagramCommand.class);
	private final DiagramCanvas canvas;
	private final Surroundings surroundings;
	private final IPreferenceStore settings;
	private final LayoutTransition transition;
	private final Runnable textListener = this::update;
	private final IPropertyChangeListener settingListener = event -> update();
	private final ISelectionChangedListener selectionListener = event -> update();

	/** Makes the actions; {@link #dispose()} ends them. */
	public DiagramActions(DiagramCanvas canvas, Surroundings surroundings, IPreferenceStore settings) {
		this.canvas = canvas;
		this.surroundings = surroundings;
		this.settings = settings;
		this.transition = new LayoutTransition(canvas, settings);
		addSelectionActions();
		addClipboardActions();
		addArrangements();
		addEdgeActions();
		addNudges();
		addZooms();
		addSettings();
		canvas.viewer().addSelectionChangedListener(selectionListener);
		canvas.drawing().system().addListener(textListener);
		canvas.drawing().addListener(textListener);
		settings.addPropertyChangeListener(settingListener);
		update();
	}

	public void dispose() {
		transition.dispose();
		settings.removePropertyChangeListener(settingListener);
		canvas.drawing().system().removeListener(textListener);
		canvas.drawing().removeListener(textListener);
		canvas.viewer().removeSelectionChangedListener(selectionListener);
	}

	/** The action that does a command; null if this canvas has none. */
	public DiagramAction get(DiagramCommand command) {
		return actions.get(command);
	}

	public Collection<DiagramAction> all() {
		return actions.values();
	}

	private void update() {
		actions.values().forEach(DiagramAction::update);
	}

	private void add(DiagramCommand command, DiagramAction action) {
		actions.put(command, action);
	}

	private void addClipboardActions() {
		add(DiagramCommand.COPY, new CopyAction(DiagramCommand.COPY, canvas, () -> {
		}));
		add(DiagramCommand.CUT, new CopyAction(DiagramCommand.CUT, canvas, get(DiagramCommand.DELETE)::run));
		add(DiagramCommand.PASTE, new PasteAction(canvas));
		add(DiagramCommand.DUPLICATE, new PlainAction(DiagramCommand.DUPLICATE, canvas,
				() -> canvas.isEditable() && !canvas.nodes().isEmpty(), this::duplicate));
	}

	private void duplicate() {
		List<DiagramNode> nodes = canvas.nodes();
		String label = nodes.size() == 1 ? NLS.bind(Messages.Gesture_duplicate, nodes.getFirst().label())
				: NLS.bind(Messages.Gesture_duplicateMany, nodes.size());
		canvas.add(label, edits -> edits.duplicate(nodes.stream().map(DiagramNode::element).toList(), canvas.step(),
				canvas.step()));
	}

	private void addSelectionActions() {
		add(DiagramCommand.DELETE, new DeleteAction(canvas));
		add(DiagramCommand.SELECT_ALL, new PlainAction(DiagramCommand.SELECT_ALL, canvas,
				() -> !canvas.drawing().diagram().nodes().isEmpty(), this::selectAll));
		add(DiagramCommand.RENAME, new PlainAction(DiagramCommand.RENAME, canvas,
				() -> canvas.isEditable() && canvas.elements().size() == 1 && canvas.nodes().size() == 1, this::rename));
		QuickFixMenu fixes = new QuickFixMenu(canvas);
		add(DiagramCommand.QUICK_FIX, new PlainAction(DiagramCommand.QUICK_FIX, canvas, fixes::hasFixes, fixes::open));
		add(DiagramCommand.OPEN_SOURCE, new PlainAction(DiagramCommand.OPEN_SOURCE, canvas,
				() -> selectedElement() != null, () -> surroundings.openSource(selectedElement())));
		add(DiagramCommand.SHOW_PROPERTIES, new PlainAction(DiagramCommand.SHOW_PROPERTIES, canvas, () -> true,
				surroundings::showProperties));
	}

	private void selectAll() {
		Collection<DiagramElement> all = new ArrayList<>(canvas.drawing().diagram().edges());
		all.addAll(canvas.drawing().diagram().nodes());
		canvas.selectInPlace(all);
	}

	private void rename() {
		canvas.part(canvas.nodes().getFirst()).performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
	}

	private EObject selectedElement() {
		List<DiagramElement> elements = canvas.elements();
		return elements.stream().map(DiagramElement::element).filter(Objects::nonNull).reduce((first, last) -> last)
				.orElse(null);
	}

	private void addArrangements() {
		addAlignment(DiagramCommand.ALIGN_LEFT, Alignment.LEFT);
		addAlignment(DiagramCommand.ALIGN_CENTER, Alignment.CENTER);
		addAlignment(DiagramCommand.ALIGN_RIGHT, Alignment.RIGHT);
		addAlignment(DiagramCommand.ALIGN_TOP, Alignment.TOP);
		addAlignment(DiagramCommand.ALIGN_MIDDLE, Alignment.MIDDLE);
		addAlignment(DiagramCommand.ALIGN_BOTTOM, Alignment.BOTTOM);
		addDistribution(DiagramCommand.DISTRIBUTE_HORIZONTALLY, Distribution.HORIZONTALLY);
		addDistribution(DiagramCommand.DISTRIBUTE_VERTICALLY, Distribution.VERTICALLY);
		addSizeMatch(DiagramCommand.MATCH_WIDTH, SizeMatch.WIDTH);
		addSizeMatch(DiagramCommand.MATCH_HEIGHT, SizeMatch.HEIGHT);
		addSizeMatch(DiagramCommand.MATCH_SIZE, SizeMatch.BOTH);
		add(DiagramCommand.LAYOUT, new LayoutAction(DiagramCommand.LAYOUT, canvas, transition, settings,
				() -> canvas.drawing().diagram().nodes(), 1));
		add(DiagramCommand.LAYOUT_SELECTION,
				new LayoutAction(DiagramCommand.LAYOUT_SELECTION, canvas, transition, settings, () -> canvas.nodes(), 2));
	}

	private void addAlignment(DiagramCommand command, Alignment alignment) {
		add(command, new ArrangeAction(command, canvas, Messages.Gesture_align, 2, false, alignment::apply));
	}

	private void addDistribution(DiagramCommand command, Distribution distribution) {
		add(command, new ArrangeAction(command, canvas, Messages.Gesture_distribute, 3, false,
				(primary, bounds) -> distribution.apply(bounds)));
	}

	private void addSizeMatch(DiagramCommand command, SizeMatch match) {
		add(command, new ArrangeAction(command, canvas, Messages.Gesture_matchSize, 2, true, match::apply));
	}

	private void addEdgeActions() {
		add(DiagramCommand.REVERSE, new EdgeAction(DiagramCommand.REVERSE, canvas, EdgeChange.REVERSE));
		add(DiagramCommand.BIDIRECTIONAL, new EdgeAction(DiagramCommand.BIDIRECTIONAL, canvas, EdgeChange.BIDIRECTIONAL));
		add(DiagramCommand.UNIDIRECTIONAL,
				new EdgeAction(DiagramCommand.UNIDIRECTIONAL, canvas, EdgeChange.UNIDIRECTIONAL));
		add(DiagramCommand.STRAIGHTEN, new EdgeAction(DiagramCommand.STRAIGHTEN, canvas, EdgeChange.STRAIGHTEN));
	}

	private void addNudges() {
		IntSupplier step = canvas::step;
		addNudge(DiagramCommand.NUDGE_LEFT, -1, 0, step);
		addNudge(DiagramCommand.NUDGE_RIGHT, 1, 0, step);
		addNudge(DiagramCommand.NUDGE_UP, 0, -1, step);
		addNudge(DiagramCommand.NUDGE_DOWN, 0, 1, step);
		IntSupplier pixel = () -> PIXEL;
		addNudge(DiagramCommand.SHIFT_LEFT, -1, 0, pixel);
		addNudge(DiagramCommand.SHIFT_RIGHT, 1, 0, pixel);
		addNudge(DiagramCommand.SHIFT_UP, 0, -1, pixel);
		addNudge(DiagramCommand.SHIFT_DOWN, 0, 1, pixel);
	}

	private void addNudge(DiagramCommand command, int right, int down, IntSupplier step) {
		add(command, new NudgeAction(command, canvas, right, down, step));
	}

	private void addZooms() {
		ZoomFit fit = new ZoomFit(canvas);
		addZoom(DiagramCommand.ZOOM_IN, () -> canvas.zoom().zoomIn());
		addZoom(DiagramCommand.ZOOM_OUT, () -> canvas.zoom().zoomOut());
		addZoom(DiagramCommand.ZOOM_ACTUAL, () -> canvas.zoom().setZoom(1));
		addZoom(DiagramCommand.ZOOM_PAGE, () -> fit.fit(canvas.drawing().diagram().nodes(), ZoomFit.Side.BOTH));
		addZoom(DiagramCommand.ZOOM_WIDTH, () -> fit.fit(canvas.drawing().diagram().nodes(), ZoomFit.Side.WIDTH));
		addZoom(DiagramCommand.ZOOM_HEIGHT, () -> fit.fit(canvas.drawing().diagram().nodes(), ZoomFit.Side.HEIGHT));
		add(DiagramCommand.ZOOM_SELECTION, new PlainAction(DiagramCommand.ZOOM_SELECTION, canvas,
				() -> !canvas.elements().isEmpty(), () -> fit.fit(canvas.elements(), ZoomFit.Side.BOTH)));
	}

	private void addZoom(DiagramCommand command, Runnable deed) {
		add(command, new PlainAction(command, canvas, () -> true, deed));
	}

	private void addSettings() {
		addToggle(DiagramCommand.SHOW_GRID, Preferences.SHOW_GRID);
		addToggle(DiagramCommand.SNAP_TO_GRID, Preferences.SNAP_TO_GRID);
		addToggle(DiagramCommand.SNAP_TO_GEOMETRY, Preferences.SNAP_TO_GEOMETRY);
		addToggle(DiagramCommand.SHOW_RULERS, Preferences.SHOW_RULERS);
		addToggle(DiagramCommand.SHOW_LEGEND, Preferences.SHOW_LEGEND);
		addToggle(DiagramCommand.SHOW_PROGRAMS, Preferences.SHOW_PROGRAM_LINES);
		ExplanationToggle explanation = new ExplanationToggle(canvas);
		add(DiagramCommand.SHOW_EXPLANATION, explanation);
		explanation.layers().whenExplained(explanation::update);
		addRouting(DiagramCommand.ROUTE_STRAIGHT, Preferences.ROUTING_STRAIGHT);
		addRouting(DiagramCommand.ROUTE_ORTHOGONAL, Preferences.ROUTING_ORTHOGONAL);
	}

	private void addToggle(DiagramCommand command, String key) {
		add(command, new SettingToggle(command, canvas, settings, key));
	}

	private void addRouting(DiagramCommand command, String routing) {
		add(command, new SettingChoice(command, canvas, settings, Preferences.ROUTING, routing));
	}
}
