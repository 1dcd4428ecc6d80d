package org.ipcstudio.debug.ui.views;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.Subject;
import org.ipcstudio.editor.IpcEditor;
import org.ipcstudio.editor.live.ElementName;
import org.ipcstudio.editor.selection.ElementId;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Link;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.ui.UiBundle;

/**
 * Shows where something that takes part in a run is declared: in the source, or as a figure. Only in the thread of the
 * display.
 */
public final class Declaration {
	private final Playback playback;
	private final Subject subject;

	public Declaration(Playback playback, Subject subject) {
		this.playback = playback;
		this.subject = subject;
	}

	/** The declaration in a text: that of a node, or of the link between two; empty if there is none. */
	static Optional<Item> in(SourceFile file, Subject subject) {
		ElementName name = ElementName.of(subject.name());
		return file.system().getItems().stream().filter(item -> name.isLink() ? isBetween(item, name.node(), name.peer())
				: item instanceof NamedElement named && name.node().equals(named.getName())).findFirst();
	}

	private static boolean isBetween(Item item, String one, String other) {
		if (!(item instanceof Link link) || link.getFirst() == null || link.getSecond() == null) {
			return false;
		}
		String first = ((NamedElement) link.getFirst()).getName();
		String second = ((NamedElement) link.getSecond()).getName();
		return one.equals(first) && other.equals(second) || one.equals(second) && other.equals(first);
	}

	/** Opens the source at the declaration. */
	public void showSource(IWorkbenchPage page) {
		editor(page).ifPresent(editor -> {
			SourceFile file = editor.system().source();
			in(file, subject).ifPresent(item -> {
				Region region = file.region(item);
				editor.showSource();
				editor.sourcePage().selectAndReveal(region.offset(), region.length());
			});
		});
	}

	/** Opens the drawing and selects the figure. */
	public void showFigure(IWorkbenchPage page) {
		editor(page).ifPresent(editor -> {
			editor.showDiagram();
			in(editor.system().source(), subject).map(ElementId::of)
					.ifPresent(element -> editor.selection().select(List.of(element)));
		});
	}

	private Optional<IpcEditor> editor(IWorkbenchPage page) {
		Optional<IFile> file = playback.source().workspaceFile().filter(IFile::exists);
		try {
			return file.isPresent() && IDE.openEditor(page, file.get()) instanceof IpcEditor editor ? Optional.of(editor)
					: Optional.empty();
		} catch (PartInitException e) {
			UiBundle.show(e.getStatus());
			return Optional.empty();
		}
	}
}
