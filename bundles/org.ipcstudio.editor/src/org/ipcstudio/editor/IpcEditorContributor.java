package org.ipcstudio.editor;

import java.util.List;

import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;
import org.eclipse.ui.part.MultiPageEditorActionBarContributor;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

/** Gives the Edit menu and its keys to the page that is shown. Undo and redo are the document's on both pages. */
public final class IpcEditorContributor extends MultiPageEditorActionBarContributor {
	private static final List<String> OF_THE_TEXT = List.of(ActionFactory.CUT.getId(), ActionFactory.COPY.getId(),
			ActionFactory.PASTE.getId(), ActionFactory.DELETE.getId(), ActionFactory.SELECT_ALL.getId(),
			ActionFactory.FIND.getId(), ActionFactory.PRINT.getId(), ActionFactory.REVERT.getId(),
			ITextEditorActionConstants.GOTO_LINE);
	private static final List<String> OF_THE_DIAGRAM = List.of(ActionFactory.CUT.getId(), ActionFactory.COPY.getId(),
			ActionFactory.PASTE.getId(), ActionFactory.DELETE.getId(), ActionFactory.SELECT_ALL.getId(),
			ActionFactory.PRINT.getId(), ActionFactory.REVERT.getId(), GEFActionConstants.ZOOM_IN,
			GEFActionConstants.ZOOM_OUT, GEFActionConstants.DIRECT_EDIT);

	private IpcEditor editor;

	@Override
	public void setActiveEditor(IEditorPart part) {
		editor = (IpcEditor) part;
		super.setActiveEditor(part);
	}

	@Override
	public void setActivePage(IEditorPart page) {
		if (editor == null || editor.system() == null) {
			return;
		}
		IActionBars bars = getActionBars();
		bars.clearGlobalActionHandlers();
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(),
				new UndoActionHandler(editor.getSite(), editor.system().undoContext()));
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(),
				new RedoActionHandler(editor.getSite(), editor.system().undoContext()));
		if (page instanceof DiagramPage diagram) {
			ActionRegistry actions = diagram.actions();
			OF_THE_DIAGRAM.forEach(id -> bars.setGlobalActionHandler(id, actions.getAction(id)));
		} else if (page instanceof ITextEditor text) {
			OF_THE_TEXT.forEach(id -> bars.setGlobalActionHandler(id, text.getAction(id)));
		}
		bars.updateActionBars();
	}
}
