package org.ipcstudio.editor.source;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.TextEdit;
import org.eclipse.ui.editors.text.IFoldingCommandIds;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.ipcstudio.editor.document.EditedSystem;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.assist.Elements;
import org.ipcstudio.language.assist.Outline;
import org.ipcstudio.language.format.Formatter;
import org.ipcstudio.language.format.Syntax;
import org.ipcstudio.ui.Icon;
import org.ipcstudio.ui.preferences.Preferences;

/** The commands of the source page, beside those that every text editor has. */
final class SourceActions {

	private static final String PREFIX = "org.ipcstudio.editor.source."; //$NON-NLS-1$
	private static final String DECLARATION = PREFIX + "openDeclaration"; //$NON-NLS-1$
	private static final String RENAME = PREFIX + "rename"; //$NON-NLS-1$
	private static final String FORMAT = PREFIX + "format"; //$NON-NLS-1$
	private static final String COMMENT = PREFIX + "toggleComment"; //$NON-NLS-1$
	private static final String OUTLINE = PREFIX + "quickOutline"; //$NON-NLS-1$
	private static final String OCCURRENCES = PREFIX + "markOccurrences"; //$NON-NLS-1$

	private final SourceEditor editor;

	private SourceActions(SourceEditor editor) {
		this.editor = editor;
	}

	/** Gives an editor its commands. */
	static void create(SourceEditor editor) {
		SourceActions actions = new SourceActions(editor);
		actions.add(DECLARATION, Messages.Action_openDeclaration, Icon.DECLARATION, actions::openDeclaration);
		actions.add(RENAME, Messages.Action_rename, Icon.RENAME, actions::rename);
		actions.add(FORMAT, Messages.Action_format, Icon.FORMAT, actions::format);
		actions.add(COMMENT, Messages.Action_comment, null, actions::toggleComment);
		actions.add(OUTLINE, Messages.Action_quickOutline, null, actions::quickOutline);
		actions.add(OCCURRENCES, Messages.Action_markOccurrences, Icon.MARK_OCCURRENCES, SourceActions::toggleMarks);
		actions.fold(IFoldingCommandIds.FOLDING_TOGGLE, ProjectionViewer.TOGGLE);
		actions.fold(IFoldingCommandIds.FOLDING_COLLAPSE, ProjectionViewer.COLLAPSE);
		actions.fold(IFoldingCommandIds.FOLDING_COLLAPSE_ALL, ProjectionViewer.COLLAPSE_ALL);
		actions.fold(IFoldingCommandIds.FOLDING_EXPAND, ProjectionViewer.EXPAND);
		actions.fold(IFoldingCommandIds.FOLDING_EXPAND_ALL, ProjectionViewer.EXPAND_ALL);
	}

	/** Adds them to the context menu. */
	static void fill(SourceEditor editor, IMenuManager menu) {
		menu.appendToGroup(ITextEditorActionConstants.GROUP_OPEN, editor.getAction(DECLARATION));
		menu.appendToGroup(ITextEditorActionConstants.GROUP_OPEN, editor.getAction(OUTLINE));
		menu.appendToGroup(ITextEditorActionConstants.GROUP_EDIT, editor.getAction(RENAME));
		menu.appendToGroup(ITextEditorActionConstants.GROUP_EDIT, editor.getAction(FORMAT));
		menu.appendToGroup(ITextEditorActionConstants.GROUP_EDIT, editor.getAction(COMMENT));
	}

	private void add(String id, String label, Icon icon, Runnable run) {
		IAction action = new Action(label) {
			@Override
			public void run() {
				if (editor.system() != null) {
					editor.tell(null);
					run.run();
				}
			}
		};
		if (icon != null) {
			action.setImageDescriptor(icon.descriptor());
		}
		action.setId(id);
		action.setActionDefinitionId(id);
		editor.setAction(id, action);
	}

	private void fold(String id, int operation) {
		IAction action = new Action() {
			@Override
			public void run() {
				((ITextOperationTarget) editor.viewer()).doOperation(operation);
			}
		};
		action.setId(id);
		action.setActionDefinitionId(id);
		editor.setAction(id, action);
	}

	private void openDeclaration() {
		Elements.declaration(editor.system().source(), editor.caret())
				.ifPresentOrElse(editor::select, () -> editor.tell(Messages.Link_unknown));
	}

	private void rename() {
		if (editor.validateEditorInputState()) {
			InPlaceRename.begin(editor.viewer(), editor.system(), editor::tell);
		}
	}

	private void format() {
		EditedSystem system = editor.system();
		Formatter.format(system.document().get()).ifPresentOrElse(edit -> apply(Messages.Format_undoLabel, edit),
				() -> editor.tell(NLS.bind(Messages.Format_broken,
						Syntax.firstError(system.source()).map(Problem::line).orElse(1))));
	}

	private void toggleComment() {
		IDocument document = editor.system().document();
		Point selection = editor.viewer().getSelectedRange();
		try {
			int first = document.getLineOfOffset(selection.x);
			int last = document.getLineOfOffset(selection.x + selection.y);
			if (last > first && document.getLineOffset(last) == selection.x + selection.y) {
				last--;
			}
			MultiTextEdit edit = CommentToggle.edit(document, first, last);
			apply(Messages.Comment_undoLabel, edit);
		} catch (BadLocationException e) {
			// the selection is older than the document
		}
	}

	/** Applies an edit, and leaves the selection where it is in the text. */
	private void apply(String label, TextEdit edit) {
		if (!edit.hasChildren() || !editor.validateEditorInputState()) {
			return;
		}
		IDocument document = editor.system().document();
		Point selection = editor.viewer().getSelectedRange();
		Position kept = new Position(selection.x, selection.y);
		IRewriteTarget target = editor.getAdapter(IRewriteTarget.class);
		target.setRedraw(false);
		try {
			document.addPosition(kept);
			editor.system().apply(label, edit);
			editor.viewer().setSelectedRange(kept.getOffset(), kept.getLength());
		} catch (BadLocationException e) {
			// the selection is older than the document; then it is lost
		} finally {
			document.removePosition(kept);
			target.setRedraw(true);
		}
	}

	private void quickOutline() {
		Outline.of(editor.system().source()).ifPresentOrElse(
				outline -> new QuickOutline(editor.getSite().getShell(), outline, Outline.at(outline, editor.caret()),
						item -> editor.select(item.name())).open(),
				() -> editor.tell(Messages.Outline_empty));
	}

	private static void toggleMarks() {
		boolean marked = Preferences.store().getBoolean(Preferences.MARK_OCCURRENCES);
		Preferences.store().setValue(Preferences.MARK_OCCURRENCES, !marked);
	}
}
