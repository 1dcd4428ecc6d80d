package org.ipcstudio.editor.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.ipcstudio.editor.actions.CanvasControls;
import org.ipcstudio.editor.actions.DiagramAction;
import org.ipcstudio.editor.actions.DiagramCommand;
import org.ipcstudio.editor.actions.Surroundings;
import org.ipcstudio.editor.commands.DocumentCommandStack;
import org.ipcstudio.editor.document.EditedSystem;
import org.ipcstudio.editor.document.LiveProblems;
import org.ipcstudio.editor.live.LiveView;
import org.ipcstudio.editor.parts.DiagramPartFactory;
import org.ipcstudio.editor.parts.DiagramRoot;
import org.ipcstudio.editor.parts.Drawing;
import org.ipcstudio.editor.parts.EdgePart;
import org.ipcstudio.editor.parts.NodePart;
import org.ipcstudio.editor.parts.SystemPart;

/**
 * The canvas of the editor on a bare shell: the same parts, policies and command stack over a document in memory, no
 * workbench. Everything that follows a gesture has happened when {@link #flush()} returns. For the thread of the display.
 */
public final class TestCanvas implements AutoCloseable {
	private static final int WIDTH = 1000;
	private static final int HEIGHT = 700;

	/* The first field: the others need a display. */
	private final Shell shell = new Shell(Display.getDefault());
	private final IDocument document;
	private final Drawing drawing;
	private final EditDomain domain = new EditDomain();
	private final GraphicalViewer viewer = new ScrollingGraphicalViewer();
	private final List<String> refusals = new ArrayList<>();
	private final LiveProblems problems;
	private final CanvasControls controls;
	private final List<EObject> opened = new ArrayList<>();
	private final Surroundings surroundings = new Surroundings() {
		@Override
		public void openSource(EObject element) {
			opened.add(element);
		}

		@Override
		public void showProperties() {
			// there are no views
		}
	};

	/** Opens a canvas that shows a text. */
	public TestCanvas(String text) {
		shell.setLayout(new FillLayout());
		shell.setSize(WIDTH, HEIGHT);
		document = new Document(text);
		Executor atOnce = Runnable::run;
		EditedSystem system = new EditedSystem(document, shell.getDisplay()::asyncExec);
		problems = new LiveProblems(system, atOnce, atOnce);
		drawing = new Drawing(system, problems, refusals::add);
		domain.setCommandStack(new DocumentCommandStack(system, refusals::add));
		SelectionTool selection = new SelectionTool();
		domain.setDefaultTool(selection);
		domain.setActiveTool(selection);
		domain.addViewer(viewer);
		viewer.createControl(shell);
		viewer.setRootEditPart(new DiagramRoot());
		viewer.setEditPartFactory(new DiagramPartFactory(drawing));
		controls = new CanvasControls(viewer, drawing, surroundings);
		viewer.setContents(drawing);
		shell.open();
		flush();
	}

	public Shell shell() {
		return shell;
	}

	public GraphicalViewer viewer() {
		return viewer;
	}

	public EditDomain domain() {
		return domain;
	}

	public ZoomManager zoom() {
		return ((DiagramRoot) viewer.getRootEditPart()).getZoomManager();
	}

	public FigureCanvas control() {
		return (FigureCanvas) viewer.getControl();
	}

	public Drawing drawing() {
		return drawing;
	}

	public EditedSystem system() {
		return drawing.system();
	}

	public IDocument document() {
		return document;
	}

	/** The text as it is now. */
	public String text() {
		return document.get();
	}

	/** What the user has been told about gestures that were not carried out. */
	public List<String> refusals() {
		return List.copyOf(refusals);
	}

	/** The elements whose text was to be shown. */
	public List<EObject> opened() {
		return List.copyOf(opened);
	}

	/** Actions, keys and settings of the canvas. */
	public CanvasControls controls() {
		return controls;
	}

	/** The action that does a command. */
	public DiagramAction action(DiagramCommand command) {
		return controls.actions().get(command);
	}

	/** Runs an action that has to be possible. */
	public void run(DiagramCommand command) {
		if (!action(command).isEnabled()) {
			throw new AssertionError(command + " is not possible");
		}
		action(command).run();
		flush();
	}

	/** The part of a node. */
	public NodePart part(String name) {
		return drawing.diagram().nodes().stream().filter(node -> node.label().equals(name)).findFirst()
				.map(node -> (NodePart) viewer.getEditPartRegistry().get(node))
				.orElseThrow(() -> new AssertionError("no node " + name));
	}

	/** The part of an edge, by its label: "A → B". */
	public EdgePart edge(String label) {
		return drawing.diagram().edges().stream().filter(edge -> edge.label().equals(label)).findFirst()
				.map(edge -> (EdgePart) viewer.getEditPartRegistry().get(edge))
				.orElseThrow(() -> new AssertionError("no edge " + label + " in "
						+ drawing.diagram().edges().stream().map(edge -> edge.label()).toList()));
	}

	/** Where a part is on the control, in pixels of the screen. */
	public Rectangle bounds(GraphicalEditPart part) {
		flush();
		Rectangle bounds = part.getFigure().getBounds().getCopy();
		part.getFigure().translateToAbsolute(bounds);
		return bounds;
	}

	/** Selects nodes; the last one is the primary selection. */
	public void select(String... names) {
		viewer.setSelection(new StructuredSelection(Stream.of(names).map(this::part).toList()));
	}

	/** The names of the selected nodes and edges in the order of their selection. */
	public List<String> selection() {
		List<String> names = new ArrayList<>();
		for (Object part : viewer.getSelectedEditParts()) {
			Object model = ((EditPart) part).getModel();
			names.add(model instanceof org.ipcstudio.editor.diagram.DiagramElement element ? element.label() : "");
		}
		return names;
	}

	/** Shows a run at a moment, null for none, and waits until that is on the canvas. */
	public void showRun(LiveView view) {
		drawing.showRun(view);
		Display display = shell.getDisplay();
		while (!((SystemPart) viewer.getContents()).isRunUpToDate()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		flush();
	}

	/** Takes the last step back. */
	public void undo() {
		domain.getCommandStack().undo();
		flush();
	}

	public void redo() {
		domain.getCommandStack().redo();
		flush();
	}

	/** Runs everything that is waiting: events, layout, painting. */
	public void flush() {
		Display display = shell.getDisplay();
		do {
			viewer.flush();
		} while (display.readAndDispatch());
	}

	@Override
	public void close() {
		controls.dispose();
		drawing.dispose();
		problems.dispose();
		system().dispose();
		shell.dispose();
	}
}
