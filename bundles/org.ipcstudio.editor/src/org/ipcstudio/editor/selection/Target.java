package org.ipcstudio.editor.selection;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.editor.diagram.DiagramNode;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.edits.Segment;
import org.ipcstudio.layout.LayoutGraph.Place;

/**
 * Something selected as a text has it. It is good for this text only.
 *
 * @param selected what is selected: a node or an edge of the drawing, or an {@link ElementId}
 * @param element  the element of the model; for a child the process, for the line to a carrier the channel
 * @param segment  the part of the connection that is selected; null for anything else
 * @param file     the text
 */
public record Target(Object selected, EObject element, Segment segment, SourceFile file) {

	/** The source text of a part of the element; empty for null and for what has no text. */
	public String text(EObject part) {
		return part == null ? "" : file.region(part).of(file.text());
	}

	/** Where the element stands in the text. */
	public Region region() {
		return file.region(element);
	}

	/** Where it is drawn at present; null if it is not drawn as a figure. */
	public Place place() {
		return selected instanceof DiagramNode node ? node.place() : null;
	}
}
