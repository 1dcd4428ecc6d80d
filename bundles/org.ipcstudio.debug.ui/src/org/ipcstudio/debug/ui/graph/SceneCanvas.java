package org.ipcstudio.debug.ui.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.FreeformViewport;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.ipcstudio.editor.figures.ColorRole;
import org.ipcstudio.editor.figures.DiagramColors;
import org.ipcstudio.ui.ThemeColors;

/**
 * Shows a {@link Scene}: with the colours of the theme, zoom, selection by pointer and keyboard, tooltips. When another
 * scene is given to it, boxes that both have glide to their new places. Only for the thread of the user interface.
 */
public final class SceneCanvas {
	private static final String STYLES_DISABLED = "org.eclipse.e4.ui.css.disabled";

	private final FigureCanvas canvas;
	private final ScenePane pane;
	private final SceneZoom zoom;
	private final SceneAccess access;
	private final SceneMotion motion;
	private final List<SceneListener> listeners = new ArrayList<>();
	private SceneWalk walk = SceneWalk.BY_PLACE;
	private Set<String> selection = Set.of();
	private String current;
	private String last;

	/** @param name what it shows, for screen readers */
	public SceneCanvas(Composite parent, String name) {
		canvas = new FigureCanvas(parent, SWT.DOUBLE_BUFFERED);
		canvas.setViewport(new FreeformViewport());
		// the style sheets of the workbench would paint it like any other control
		canvas.setData(STYLES_DISABLED, Boolean.TRUE);
		pane = new ScenePane(themeColors(), JFaceResources.getDialogFont());
		canvas.setContents(pane.root());
		canvas.setScrollBarVisibility(FigureCanvas.AUTOMATIC);
		zoom = new SceneZoom(canvas, pane.root(), pane.backdrop());
		access = new SceneAccess(canvas, name, this::scene);
		motion = new SceneMotion(canvas, this::place);
		new SceneGestures(this);
		useThemeColors();
		Runnable end = ThemeColors.whenChanged(this::useThemeColors);
		canvas.addDisposeListener(event -> end.run());
		canvas.addListener(SWT.Resize, event -> {
			if (zoom.isFitting()) {
				fit();
			}
		});
	}

	private static DiagramColors themeColors() {
		return DiagramColors.LIGHT.with(ThemeColors::of);
	}

	private void useThemeColors() {
		if (!canvas.isDisposed()) {
			setColors(themeColors());
		}
	}

	void setColors(DiagramColors colors) {
		pane.setColors(colors);
		canvas.setBackground(colors.get(ColorRole.CANVAS));
	}

	/** Shows no scroll bars from now on: there is room for all of it. */
	public void hideScrollBars() {
		canvas.setScrollBarVisibility(FigureCanvas.NEVER);
	}

	public Control control() {
		return canvas;
	}

	FigureCanvas figureCanvas() {
		return canvas;
	}

	ScenePane pane() {
		return pane;
	}

	SceneZoom zoom() {
		return zoom;
	}

	/** What is shown, or what it is on its way to. */
	public Scene scene() {
		return motion.goal() == null ? pane.scene() : motion.goal();
	}

	/** Whether everything has come to its place. */
	public boolean isResting() {
		return motion.goal() == null;
	}

	/** How a press of an arrow key leads on from a box. */
	public void setWalk(SceneWalk newWalk) {
		walk = newWalk;
	}

	public void addListener(SceneListener listener) {
		listeners.add(listener);
	}

	/** Shows a scene; what stays glides to its new place unless there is too much of it. */
	public void show(Scene scene) {
		motion.go(pane.scene(), scene);
	}

	private void place(Scene scene) {
		pane.show(scene);
		pane.mark(selection, current);
		if (zoom.isFitting()) {
			fit();
		}
	}

	/** Marks what is selected elsewhere, without telling the listeners. */
	public void setSelection(Set<String> ids) {
		selection = Set.copyOf(ids);
		last = ids.size() == 1 ? ids.iterator().next() : last;
		pane.mark(selection, current);
	}

	public Set<String> selection() {
		return selection;
	}

	/** Marks the box that stands for the moment that is shown; null for none. */
	public void setCurrent(String id) {
		current = id;
		pane.mark(selection, current);
	}

	/** The box that stands for the moment that is shown; null for none. */
	public String current() {
		return current;
	}

	/** Does what a click on a box does. */
	public void click(String id) {
		scene().node(id).ifPresent(node -> {
			choose(node, false);
			click(node);
		});
	}

	/** Scrolls to a box if it cannot be seen. */
	public void reveal(String id) {
		scene().node(id).ifPresent(node -> {
			if (!zoom.isFitting()) {
				zoom.reveal(node.area());
			}
		});
	}

	/** Selects a box as the user does, and scrolls to it. */
	public void go(String id) {
		scene().node(id).ifPresent(node -> choose(node, false));
	}

	public void zoomIn() {
		zoom.step(1, centre());
	}

	public void zoomOut() {
		zoom.step(-1, centre());
	}

	/** Shows it in its own size. */
	public void zoomActual() {
		zoom.actual();
	}

	/** Shows all of it, now and whenever something else is shown, until another scale is chosen. */
	public void fit() {
		zoom.fit(scene().extent());
	}

	/** Shows all of it if that can be read, else the part around a box. */
	public void fitAround(String id) {
		Area extent = scene().extent();
		zoom.fit(extent, scene().node(id).map(SceneNode::area).orElse(extent));
	}

	/** The scale at which it is shown; 1 for its own size. */
	public double scale() {
		return zoom.scale();
	}

	private Point centre() {
		return new Point(canvas.getSize().x / 2, canvas.getSize().y / 2);
	}

	/** The box at a point of the canvas; null if there is none. */
	SceneNode at(int x, int y) {
		org.eclipse.draw2d.geometry.Point point = new org.eclipse.draw2d.geometry.Point(x, y);
		pane.paper().translateToRelative(point);
		return pane.at(point.x, point.y);
	}

	/** Selects a box as the user does; null gives the selection up. */
	void choose(SceneNode node, boolean more) {
		Set<String> chosen = new HashSet<>(more ? selection : Set.of());
		if (node != null && !chosen.remove(node.id())) {
			chosen.add(node.id());
		}
		last = node == null ? null : node.id();
		setSelection(chosen);
		access.reached(node);
		if (node != null) {
			reveal(node.id());
		}
		listeners.forEach(listener -> listener.selected(selection));
	}

	void open(SceneNode node) {
		listeners.forEach(listener -> listener.opened(node.id()));
	}

	void click(SceneNode node) {
		listeners.forEach(listener -> listener.clicked(node.id()));
	}

	/** The box at which the keyboard stands; null if it stands at none. */
	SceneNode place() {
		return last == null ? null : scene().node(last).orElse(null);
	}

	/** @return whether there was a box to go to */
	boolean walk(SceneWalk.Way way) {
		SceneNode from = place();
		SceneNode to = (from == null ? SceneWalk.inOrder(scene(), null, 1) : walk.next(scene(), from, way)).orElse(null);
		if (to != null) {
			choose(to, false);
		}
		return to != null;
	}

	/** @return whether there was a box to go to */
	boolean step(int step) {
		SceneNode to = SceneWalk.inOrder(scene(), place(), step).orElse(null);
		if (to != null) {
			choose(to, false);
		}
		return to != null;
	}

	void jump(boolean end) {
		SceneWalk.inOrder(scene(), null, end ? -1 : 1).ifPresent(node -> choose(node, false));
	}

	Display display() {
		return canvas.getDisplay();
	}
}
