package org.ipcstudio.editor.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.assist.Fold;
import org.ipcstudio.language.assist.Folding;

/** Keeps what can be folded in step with the text. What is folded stays folded as long as its lines are there. */
final class FoldingRegions {

	private FoldingRegions() {
	}

	/** Changes the folds of an editor to those of its text. */
	static void update(ProjectionAnnotationModel model, IDocument document, SourceFile file) {
		Set<Position> wanted = positions(document, file);
		List<Annotation> gone = new ArrayList<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			Position position = model.getPosition(annotation);
			if (position == null || !wanted.remove(new Position(position.getOffset(), position.getLength()))) {
				gone.add(annotation);
			}
		}
		Map<Annotation, Position> added = new HashMap<>();
		wanted.forEach(position -> added.put(new ProjectionAnnotation(), position));
		if (!gone.isEmpty() || !added.isEmpty()) {
			model.modifyAnnotations(gone.toArray(Annotation[]::new), added, new Annotation[0]);
		}
	}

	/** The folds of a text as whole lines. */
	static Set<Position> positions(IDocument document, SourceFile file) {
		Set<Position> positions = new HashSet<>();
		for (Fold fold : Folding.of(file)) {
			try {
				int start = document.getLineInformationOfOffset(fold.region().offset()).getOffset();
				int lastLine = document.getLineOfOffset(fold.region().end());
				int end = document.getLineOffset(lastLine) + document.getLineLength(lastLine);
				positions.add(new Position(start, end - start));
			} catch (BadLocationException e) {
				// the document is newer than the text; it is looked at again soon
			}
		}
		return positions;
	}
}
