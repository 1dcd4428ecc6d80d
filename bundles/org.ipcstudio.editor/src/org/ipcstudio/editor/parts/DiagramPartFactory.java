package org.ipcstudio.editor.parts;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.ipcstudio.editor.diagram.DiagramEdge;
import org.ipcstudio.editor.diagram.DiagramNode;

/** Makes the edit parts of a canvas. */
public final class DiagramPartFactory implements EditPartFactory {
	private final Drawing drawing;

	public DiagramPartFactory(Drawing drawing) {
		this.drawing = drawing;
	}

	@Override
	public EditPart createEditPart(EditPart context, Object model) {
		EditPart part = switch (model) {
			case Drawing root -> new SystemPart();
			case DiagramNode node -> new NodePart(drawing);
			case DiagramEdge edge -> new EdgePart(drawing);
			default -> throw new IllegalArgumentException("nothing that is drawn: " + model);
		};
		part.setModel(model);
		return part;
	}
}
