package org.ipcstudio.editor.properties;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.ipcstudio.editor.diagram.DiagramEdge;
import org.ipcstudio.editor.diagram.DiagramElement;
import org.ipcstudio.editor.diagram.EdgeKind;
import org.ipcstudio.editor.selection.ElementId;
import org.ipcstudio.editor.selection.Labels;
import org.ipcstudio.ui.ElementIcons;
import org.ipcstudio.ui.Icon;

/** The title of the properties: what is selected, in words and with its icon. */
public final class TitleLabels extends LabelProvider {

	@Override
	public String getText(Object element) {
		if (!(element instanceof IStructuredSelection selection) || selection.isEmpty()) {
			return "";
		}
		return selection.size() == 1 ? text(selection.getFirstElement()) : NLS.bind(Messages.Title_several, selection.size());
	}

	private static String text(Object thing) {
		String kind = thing instanceof DiagramEdge edge ? Labels.kind(edge.kind()) : Labels.kind(Shape.kind(thing));
		String name = thing instanceof DiagramElement drawn ? drawn.label() : ((ElementId) thing).name();
		return name.isEmpty() ? kind : kind + " " + name; //$NON-NLS-1$
	}

	@Override
	public Image getImage(Object element) {
		if (!(element instanceof IStructuredSelection selection) || selection.size() != 1) {
			return null;
		}
		Object thing = selection.getFirstElement();
		if (thing instanceof DiagramEdge edge) {
			return (edge.kind() == EdgeKind.LINK ? Icon.LINK
					: edge.kind() == EdgeKind.AUTOMATIC_LINK ? Icon.AUTOMATIC_LINK : ElementIcons.of(edge.direction())).image();
		}
		return ElementIcons.of(EcoreUtil.create(Shape.kind(thing))).image();
	}
}
