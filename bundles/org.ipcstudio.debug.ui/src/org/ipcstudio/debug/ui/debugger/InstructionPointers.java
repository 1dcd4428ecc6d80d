package org.ipcstudio.debug.ui.debugger;

import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IDebugEventSetListener;
import org.eclipse.debug.core.model.IDebugElement;
import org.eclipse.debug.core.model.IDebugTarget;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.widgets.Display;
import org.ipcstudio.debug.model.StatementFrame;
import org.ipcstudio.editor.source.SourceEditor;

/**
 * Marks in the text the line at which the selected process stands, one for each run that is debugged, until the run goes on.
 * Belongs to the thread of the user interface; hears of events in others.
 */
final class InstructionPointers implements IDebugEventSetListener {
	private static final InstructionPointers INSTANCE = new InstructionPointers();

	private final Map<IDebugTarget, Mark> marks = new WeakHashMap<>();

	private record Mark(IAnnotationModel model, Annotation annotation) {
	}

	private InstructionPointers() {
		DebugPlugin.getDefault().addDebugEventListener(this);
	}

	static InstructionPointers instance() {
		return INSTANCE;
	}

	/** Marks the line of a frame in place of the line marked before, and scrolls there. */
	void show(SourceEditor editor, StatementFrame frame) {
		remove(frame.getDebugTarget());
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		IAnnotationModel model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
		int line = frame.getLineNumber();
		if (document == null || model == null || line > document.getNumberOfLines()) {
			return; // the text is another one by now
		}
		try {
			IRegion region = document.getLineInformation(line - 1);
			String type = frame.isTop() ? IDebugUIConstants.ANNOTATION_TYPE_INSTRUCTION_POINTER_CURRENT
					: IDebugUIConstants.ANNOTATION_TYPE_INSTRUCTION_POINTER_SECONDARY;
			Annotation annotation = new Annotation(type, false, frame.getThread().getName());
			model.addAnnotation(annotation, new Position(region.getOffset(), region.getLength()));
			marks.put(frame.getDebugTarget(), new Mark(model, annotation));
			editor.selectAndReveal(region.getOffset(), 0);
		} catch (BadLocationException e) {
			throw new IllegalStateException(e); // the line was looked for before
		}
	}

	private void remove(IDebugTarget target) {
		Mark mark = marks.remove(target);
		if (mark != null) {
			mark.model().removeAnnotation(mark.annotation());
		}
	}

	@Override
	public void handleDebugEvents(DebugEvent[] events) {
		for (DebugEvent event : events) {
			boolean goesOn = event.getKind() == DebugEvent.RESUME || event.getKind() == DebugEvent.TERMINATE;
			Display display = Display.getDefault();
			if (goesOn && event.getSource() instanceof IDebugElement element && !display.isDisposed()) {
				IDebugTarget target = element.getDebugTarget();
				display.asyncExec(() -> remove(target));
			}
		}
	}
}
