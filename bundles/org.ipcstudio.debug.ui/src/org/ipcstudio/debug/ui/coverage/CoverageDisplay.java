package org.ipcstudio.debug.ui.coverage;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.ipcstudio.debug.verify.FindingPlace;
import org.ipcstudio.editor.IpcEditor;
import org.ipcstudio.editor.diagram.DiagramEdge;
import org.ipcstudio.editor.diagram.DiagramNode;
import org.ipcstudio.editor.live.LiveView;
import org.ipcstudio.editor.live.LiveViewBuilder;
import org.ipcstudio.language.SourceFile;

/**
 * Shows in an editor what no run uses: nodes and connections on the canvas, lines in the text. It goes with the next
 * change of the text, about which nothing is known. Belongs to the thread of the user interface.
 */
public final class CoverageDisplay {
	/** The type of the annotations of lines that are never reached. */
	static final String UNREACHED = "org.ipcstudio.debug.ui.unreached"; //$NON-NLS-1$

	/** Those of open editors; {@link CoverageEnd} takes away those of closed ones. */
	private static final Map<IpcEditor, CoverageDisplay> SHOWN = new HashMap<>();

	private final IpcEditor editor;
	private final SourceFile source;
	private final Runnable change = this::changed;
	private boolean ended;

	private CoverageDisplay(IpcEditor editor) {
		this.editor = editor;
		source = editor.system().source();
	}

	/** Whether an editor shows it, or is about to. */
	public static boolean isShown(IpcEditor editor) {
		return SHOWN.containsKey(editor);
	}

	/** Shows it in an editor, as soon as it is known; nothing happens if it is shown. */
	public static void show(IpcEditor editor) {
		if (!isShown(editor)) {
			CoverageDisplay display = new CoverageDisplay(editor);
			SHOWN.put(editor, display);
			display.begin();
		}
	}

	/** Shows it no longer. */
	public static void hide(IpcEditor editor) {
		CoverageDisplay display = SHOWN.remove(editor);
		if (display != null) {
			display.end();
		}
	}

	private void begin() {
		editor.system().addListener(change);
		CoverageCheck check = new CoverageCheck(editor.getTitle(), source,
				usage -> editor.getSite().getShell().getDisplay().asyncExec(() -> show(usage)));
		check.schedule();
	}

	private void changed() {
		if (editor.system().source() != source) {
			hide(editor);
		}
	}

	private void end() {
		ended = true;
		editor.system().removeListener(change);
		if (!editor.system().isDisposed()) {
			editor.diagramPage().drawing().showCoverage(null);
			annotate(List.of());
		}
	}

	private void show(Usage usage) {
		if (!ended && !editor.system().isDisposed()) {
			LiveViewBuilder view = LiveView.builder();
			for (DiagramNode node : editor.diagramPage().drawing().diagram().nodes()) {
				view.coverage(node.id().name(), usage.node(node.id().name()));
			}
			for (DiagramEdge edge : editor.diagramPage().drawing().diagram().edges()) {
				view.coverage(edge.id(), usage.edge(edge.id().from().name(), edge.id().to().name()));
			}
			editor.diagramPage().drawing().showCoverage(view.build());
			annotate(usage.neverReached());
		}
	}

	/** Marks lines of the text instead of those that are marked. */
	private void annotate(List<Integer> lines) {
		IAnnotationModel model = editor.sourcePage().getDocumentProvider()
				.getAnnotationModel(editor.sourcePage().getEditorInput());
		if (model == null) {
			return;
		}
		Map<Annotation, Position> wanted = new HashMap<>();
		for (int line : lines) {
			try {
				FindingPlace place = FindingPlace.line(editor.system().document(), line);
				wanted.put(new Annotation(UNREACHED, false, Messages.CoverageDisplay_unreached),
						new Position(place.start(), place.end() - place.start()));
			} catch (BadLocationException changedMeanwhile) {
				return;
			}
		}
		Map<Annotation, Position> present = new HashMap<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			if (UNREACHED.equals(annotation.getType())) {
				present.put(annotation, model.getPosition(annotation));
			}
		}
		((IAnnotationModelExtension) model).replaceAnnotations(present.keySet().toArray(Annotation[]::new), wanted);
	}
}
