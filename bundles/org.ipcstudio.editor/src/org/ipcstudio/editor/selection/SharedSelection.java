package org.ipcstudio.editor.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.ipcstudio.editor.parts.Drawing;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.edits.Segment;
import org.ipcstudio.model.Connection;

/**
 * What is selected in an editor, whichever of its pages is shown. It follows the canvas and the caret of the source page;
 * a selection that is made elsewhere, as in the outline, it brings to the page that is shown, and when the other page is
 * shown, to that one. Belongs to the thread of the user interface.
 */
public final class SharedSelection {
	private final EditPartViewer canvas;
	private final ISelectionProvider caret;
	private final TextRevealer source;
	private final Selectables selectables;
	private final BooleanSupplier canvasShown;
	private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final ISelectionChangedListener canvasListener = event -> follow(true, event.getSelection());
	private final ISelectionChangedListener caretListener = event -> follow(false, event.getSelection());
	private List<Object> selected = List.of(ElementId.SYSTEM);
	private boolean revealing;

	/** Shows a part of the text on the source page. */
	@FunctionalInterface
	public interface TextRevealer {
		void reveal(int offset, int length);
	}

	/**
	 * Begins to follow the pages of an editor, for as long as these live.
	 *
	 * @param caret       the selection of the source page
	 * @param source      the text of the source page
	 * @param canvasShown tells whether the page with the canvas is the one that is shown
	 */
	public SharedSelection(EditPartViewer canvas, ISelectionProvider caret, TextRevealer source, Selectables selectables,
			BooleanSupplier canvasShown) {
		this.canvas = Objects.requireNonNull(canvas);
		this.caret = Objects.requireNonNull(caret);
		this.source = Objects.requireNonNull(source);
		this.selectables = Objects.requireNonNull(selectables);
		this.canvasShown = canvasShown;
		canvas.addSelectionChangedListener(canvasListener);
		if (caret instanceof IPostSelectionProvider provider) {
			provider.addPostSelectionChangedListener(caretListener);
		} else {
			caret.addSelectionChangedListener(caretListener);
		}
	}

	/** What is selected; never empty, because the system itself is selected where nothing else is. */
	public List<Object> selected() {
		return selected;
	}

	/** Calls {@code listener} when something else has been selected. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** Selects things and shows them on the page that is shown. */
	public void select(List<?> things) {
		change(things.isEmpty() ? List.of(ElementId.SYSTEM) : List.copyOf(things));
		reveal(true);
	}

	/** Brings the selection to a page that has just been shown; a caret that is in its text stays where it is. */
	public void pageShown() {
		reveal(false);
	}

	/** What a selection of one of the pages, or of the outline, stands for; never empty. */
	public static List<Object> things(ISelection selection, Selectables selectables) {
		List<Object> things = new ArrayList<>();
		if (selection instanceof ITextSelection text) {
			things.add(selectables.at(text.getOffset()));
		} else if (selection instanceof IStructuredSelection structured) {
			for (Object element : structured.toList()) {
				Object thing = element instanceof EditPart part ? part.getModel() : element;
				things.add(thing instanceof Drawing ? ElementId.SYSTEM : thing);
			}
		}
		return things.isEmpty() ? List.of(ElementId.SYSTEM) : things;
	}

	private void follow(boolean onCanvas, ISelection selection) {
		if (!revealing && canvasShown.getAsBoolean() == onCanvas) {
			change(things(selection, selectables));
		}
	}

	private void change(List<Object> things) {
		if (!things.equals(selected)) {
			selected = things;
			listeners.forEach(Runnable::run);
		}
	}

	private void reveal(boolean moveCaret) {
		revealing = true;
		try {
			if (canvasShown.getAsBoolean()) {
				revealOnCanvas();
			} else {
				revealInSource(moveCaret);
			}
		} finally {
			revealing = false;
		}
	}

	private void revealOnCanvas() {
		List<EditPart> parts = selected.stream().flatMap(this::parts).filter(Objects::nonNull).distinct().toList();
		canvas.setSelection(new StructuredSelection(parts));
		if (!parts.isEmpty()) {
			canvas.reveal(parts.getFirst());
		}
	}

	/** The parts that show a thing: several for a connection that is a chain. */
	private Stream<EditPart> parts(Object thing) {
		Target target = thing instanceof ElementId ? selectables.target(thing) : null;
		if (target != null && target.element() instanceof Connection connection) {
			return IntStream.range(0, connection.getDirections().size())
					.mapToObj(i -> part(selectables.of(new Segment(connection, i))));
		}
		return Stream.of(thing).map(this::part);
	}

	/** The part that shows a thing, or what holds it, as a memory its variables. */
	private EditPart part(Object thing) {
		Object drawn = thing;
		while (drawn instanceof ElementId id && id.parent() != null) {
			Target holder = selectables.target(id.parent());
			drawn = holder == null || id.parent().equals(ElementId.SYSTEM) ? null : selectables.of(holder.element());
		}
		return drawn == null ? null : (EditPart) canvas.getEditPartRegistry().get(drawn);
	}

	private void revealInSource(boolean moveCaret) {
		Object thing = selected.getFirst();
		Region region = thing.equals(ElementId.SYSTEM) && !moveCaret ? Region.NONE : selectables.region(thing);
		boolean there = caret.getSelection() instanceof ITextSelection text && region.touches(text.getOffset());
		if (!region.isNone() && (moveCaret || !there)) {
			Region name = selectables.nameRegion(thing);
			source.reveal(name.offset(), name.length());
		}
	}
}
