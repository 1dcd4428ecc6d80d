package org.ipcstudio.editor.benchmarks;

import java.util.Arrays;
import java.util.Locale;

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.ipcstudio.editor.commands.DocumentCommandStack;
import org.ipcstudio.editor.document.EditedSystem;
import org.ipcstudio.editor.document.LiveProblems;
import org.ipcstudio.editor.parts.DiagramPartFactory;
import org.ipcstudio.editor.parts.Drawing;

/**
 * Opens a system of 1,000 nodes and 2,000 connections on a canvas, and types characters into its text. Prints how long it
 * takes until everything is painted: opening for the first time in this process, and the median and the maximum of the
 * refreshes after a character.
 */
public final class LargeDrawing {
	private static final int PROCESSES = 500;
	private static final int CHARACTERS = 60;
	private static final int WARM_UP = 20;

	private final Display display = new Display();
	private final Shell shell = new Shell(display);
	private final IDocument document = new Document(LargeSystem.of(PROCESSES));
	private ScrollingGraphicalViewer viewer;
	private EditedSystem system;

	private LargeDrawing() {
	}

	public static void main(String[] arguments) throws BadLocationException {
		new LargeDrawing().run();
	}

	private void run() throws BadLocationException {
		long start = System.nanoTime();
		open();
		long opened = System.nanoTime();
		System.out.printf(Locale.ROOT, "%d nodes, %d connections%n", viewerNodes(), viewerEdges());
		System.out.printf(Locale.ROOT, "open: %.0f ms%n", millis(start, opened));
		double[] inProgram = type("value + 1", 0);
		double[] inPlace = type("capacity 3", "capacity ".length());
		report("type a character in a program", inProgram);
		report("type a character of a capacity", inPlace);
		shell.dispose();
		display.dispose();
	}

	private void open() {
		system = new EditedSystem(document, this::later);
		LiveProblems problems = new LiveProblems(system, task -> Thread.ofPlatform().daemon().start(task), this::later);
		Drawing drawing = new Drawing(system, problems, System.err::println);
		shell.setLayout(new FillLayout());
		shell.setSize(1400, 850);
		DefaultEditDomain domain = new DefaultEditDomain(null);
		domain.setCommandStack(new DocumentCommandStack(system, System.err::println));
		viewer = new ScrollingGraphicalViewer();
		viewer.createControl(shell);
		domain.addViewer(viewer);
		viewer.setRootEditPart(new ScalableFreeformRootEditPart());
		viewer.setEditPartFactory(new DiagramPartFactory(drawing));
		viewer.setContents(drawing);
		shell.open();
		paint();
	}

	private void later(Runnable task) {
		if (!display.isDisposed()) {
			display.asyncExec(task);
		}
	}

	/** Types a digit and removes it again, many times, behind a place in the middle of the text. */
	private double[] type(String mark, int behind) throws BadLocationException {
		double[] times = new double[CHARACTERS];
		int offset = document.get().indexOf(mark, document.getLength() / 3) + behind;
		for (int i = -WARM_UP; i < CHARACTERS; i++) {
			long start = System.nanoTime();
			if ((i & 1) == 0) {
				document.replace(offset, 0, "1");
			} else {
				document.replace(offset, 1, "");
			}
			paint();
			if (i >= 0) {
				times[i] = millis(start, System.nanoTime());
			}
		}
		return times;
	}

	private void paint() {
		while (display.readAndDispatch()) {
			// until nothing waits to be done
		}
		LightweightSystem painter = viewer.getControl() instanceof org.eclipse.draw2d.FigureCanvas canvas
				? canvas.getLightweightSystem() : null;
		if (painter != null) {
			painter.getUpdateManager().performUpdate();
		}
		shell.update();
	}

	private int viewerNodes() {
		return viewer.getContents().getChildren().size();
	}

	private long viewerEdges() {
		return viewer.getEditPartRegistry().values().stream()
				.filter(part -> part instanceof org.ipcstudio.editor.parts.EdgePart).count();
	}

	private static double millis(long from, long to) {
		return (to - from) / 1e6;
	}

	private static void report(String what, double[] times) {
		Arrays.sort(times);
		System.out.printf(Locale.ROOT, "%s: median %.0f ms, maximum %.0f ms of %d%n", what, times[times.length / 2],
				times[times.length - 1], times.length);
	}
}
