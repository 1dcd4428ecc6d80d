package org.ipcstudio.editor.source;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.ipcstudio.ui.problems.ProblemMarkers;

/** Offers what others can do about their markers in a line; the problems of the text itself are offered as they are now. */
final class MarkerFixes {
	private MarkerFixes() {
	}

	/** Whether anything can be done about what an annotation shows. */
	static boolean canFix(Annotation annotation) {
		return annotation instanceof MarkerAnnotation marked && isForeign(marked.getMarker())
				&& IDE.getMarkerHelpRegistry().hasResolutions(marked.getMarker());
	}

	private static boolean isForeign(IMarker marker) {
		try {
			return marker.exists() && !ProblemMarkers.TYPE.equals(marker.getType());
		} catch (CoreException goneMeanwhile) {
			return false;
		}
	}

	/** What can be done about the markers in the line of an offset. */
	static List<ICompletionProposal> near(IAnnotationModel model, IDocument document, int offset) {
		List<ICompletionProposal> proposals = new ArrayList<>();
		if (model == null) {
			return proposals;
		}
		for (Iterator<Annotation> annotations = model.getAnnotationIterator(); annotations.hasNext();) {
			Annotation annotation = annotations.next();
			Position position = model.getPosition(annotation);
			if (canFix(annotation) && position != null && sameLine(document, position.getOffset(), offset)) {
				IMarker marker = ((MarkerAnnotation) annotation).getMarker();
				for (IMarkerResolution resolution : IDE.getMarkerHelpRegistry().getResolutions(marker)) {
					proposals.add(new Proposal(marker, resolution));
				}
			}
		}
		return proposals;
	}

	private static boolean sameLine(IDocument document, int one, int other) {
		try {
			return document.getLineOfOffset(one) == document.getLineOfOffset(other);
		} catch (BadLocationException changedMeanwhile) {
			return false;
		}
	}

	/** What can be done about a marker, in the list that Ctrl+1 opens. */
	private record Proposal(IMarker marker, IMarkerResolution resolution) implements ICompletionProposal {
		@Override
		public void apply(IDocument document) {
			resolution.run(marker);
		}

		@Override
		public Point getSelection(IDocument document) {
			return null;
		}

		@Override
		public String getAdditionalProposalInfo() {
			return resolution instanceof IMarkerResolution2 described ? described.getDescription() : null;
		}

		@Override
		public String getDisplayString() {
			return resolution.getLabel();
		}

		@Override
		public Image getImage() {
			return resolution instanceof IMarkerResolution2 pictured ? pictured.getImage() : null;
		}

		@Override
		public IContextInformation getContextInformation() {
			return null;
		}
	}
}
