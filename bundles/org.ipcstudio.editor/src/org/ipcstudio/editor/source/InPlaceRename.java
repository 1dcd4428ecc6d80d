package org.ipcstudio.editor.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.link.ILinkedModeListener;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;
import org.ipcstudio.editor.document.EditedSystem;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.assist.Elements;
import org.ipcstudio.language.assist.Mark;
import org.ipcstudio.language.edits.EditException;
import org.ipcstudio.model.NamedElement;

/**
 * Renames what stands at the caret in the text itself: all its names change while one of them is typed. Enter makes the
 * renaming that the language computes, as one step of the undo history; Esc leaves the text as it was.
 */
final class InPlaceRename implements ILinkedModeListener {

	private static final String FREE_NAME = "renamed_"; //$NON-NLS-1$

	private final ISourceViewer viewer;
	private final EditedSystem system;
	private final Consumer<String> messages;
	private final int offset;
	private final String oldName;
	private final LinkedPosition typed;
	private final IUndoableOperation before;

	private InPlaceRename(ISourceViewer viewer, EditedSystem system, Consumer<String> messages, Region name,
			String oldName, LinkedPosition typed) {
		this.viewer = viewer;
		this.system = system;
		this.messages = messages;
		this.offset = name.offset();
		this.oldName = oldName;
		this.typed = typed;
		DocumentUndoManagerRegistry.getDocumentUndoManager(system.document()).commit();
		before = last();
	}

	/**
	 * Begins to rename what the caret is at.
	 *
	 * @param messages shows a sentence to the user; null takes it away
	 */
	static void begin(ISourceViewer viewer, EditedSystem system, Consumer<String> messages) {
		int caret = viewer.getSelectedRange().x;
		SourceFile file = system.source();
		Optional<NamedElement> element = Elements.at(file, caret);
		if (element.isEmpty()) {
			messages.accept(Messages.Rename_nothing);
			return;
		}
		Optional<String> refusal = Elements.renamingRefusal(file, element.get(), freeName(file));
		if (refusal.isPresent()) {
			messages.accept(refusal.get());
			return;
		}
		try {
			begin(viewer, system, messages, Elements.marks(file, element.get()), element.get().getName());
		} catch (BadLocationException e) {
			messages.accept(Messages.Rename_nothing);
		}
	}

	private static String freeName(SourceFile file) {
		String name = FREE_NAME;
		while (file.text().contains(name)) {
			name += '_';
		}
		return name;
	}

	private static void begin(ISourceViewer viewer, EditedSystem system, Consumer<String> messages, List<Mark> marks,
			String oldName) throws BadLocationException {
		IDocument document = system.document();
		int caret = viewer.getSelectedRange().x;
		Region name = marks.stream().map(Mark::region).filter(region -> region.touches(caret)).findFirst().orElseThrow();
		LinkedPositionGroup group = new LinkedPositionGroup();
		LinkedPosition typed = new LinkedPosition(document, name.offset(), name.length(), 0);
		group.addPosition(typed);
		int number = 1;
		for (Mark mark : marks) {
			// a name that is written in two ways, with and without back-quotes, is not changed before the end
			boolean same = mark.region().of(document.get()).equals(name.of(document.get()));
			if (!mark.region().equals(name) && same) {
				group.addPosition(new LinkedPosition(document, mark.region().offset(), mark.region().length(), number++));
			}
		}
		InPlaceRename rename = new InPlaceRename(viewer, system, messages, name, oldName, typed);
		LinkedModeModel model = new LinkedModeModel();
		model.addGroup(group);
		model.addLinkingListener(rename);
		model.forceInstall();
		LinkedModeUI ui = new EditorLinkedModeUI(model, viewer);
		ui.setExitPosition(viewer, caret, 0, LinkedPositionGroup.NO_STOP);
		ui.enter();
		viewer.setSelectedRange(name.offset(), name.length());
		messages.accept(null);
	}

	@Override
	public void left(LinkedModeModel model, int flags) {
		boolean wanted = (flags & ILinkedModeListener.UPDATE_CARET) != 0;
		String name = typedName();
		viewer.getTextWidget().getDisplay().asyncExec(() -> {
			if (!system.isDisposed() && !viewer.getTextWidget().isDisposed()) {
				finish(wanted ? name : oldName);
			}
		});
	}

	private String typedName() {
		try {
			return typed.getContent().replace("`", ""); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (BadLocationException e) {
			return oldName;
		}
	}

	/** Takes back what has been typed, and renames if the name is another one. */
	private void finish(String name) {
		takeBack();
		Optional<NamedElement> element = Elements.at(system.source(), offset);
		if (element.isEmpty() || name.equals(oldName)) {
			return;
		}
		int number = (int) Elements.marks(system.source(), element.get()).stream()
				.filter(mark -> mark.region().offset() < offset).count();
		try {
			system.perform(NLS.bind(Messages.Rename_undoLabel, oldName, name), edits -> edits.rename(element.get(), name));
			int moved = offset + number * (name.length() - oldName.length());
			viewer.setSelectedRange(Math.clamp(moved + (long) name.length(), 0, system.document().getLength()), 0);
		} catch (EditException e) {
			messages.accept(e.getMessage());
		}
	}

	private void takeBack() {
		DocumentUndoManagerRegistry.getDocumentUndoManager(system.document()).commit();
		try {
			while (last() != before && system.canUndo()) {
				system.undo();
			}
		} catch (ExecutionException e) {
			messages.accept(e.getMessage());
		}
		// what has been taken back was never meant to be a step of its own
		history().dispose(system.undoContext(), false, true, false);
	}

	private IUndoableOperation last() {
		return history().getUndoOperation(system.undoContext());
	}

	private static IOperationHistory history() {
		return OperationHistoryFactory.getOperationHistory();
	}

	@Override
	public void suspend(LinkedModeModel model) {
		// goes on when it is resumed
	}

	@Override
	public void resume(LinkedModeModel model, int flags) {
		// nothing has changed
	}
}
