package org.ipcstudio.editor.parts;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.ICellEditorValidator;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.ipcstudio.editor.figures.NodeFigure;
import org.ipcstudio.language.format.Identifiers;

/** Opens a field over the name of a node in which the name is edited in place. */
final class NameEditManager extends DirectEditManager {
	private static final int ROOM = 24;

	private final String initial;

	/**
	 * @param initial what stands in the field at first; null for the present name
	 */
	NameEditManager(NodePart part, String initial) {
		super(part, TextCellEditor.class, null);
		this.initial = initial;
		setLocator(editor -> place((Text) editor.getControl()));
	}

	private NodePart part() {
		return (NodePart) getEditPart();
	}

	@Override
	protected org.eclipse.jface.viewers.CellEditor createCellEditorOn(Composite parent) {
		TextCellEditor editor = new TextCellEditor(parent);
		ICellEditorValidator legal = value -> Identifiers.isLegal((String) value) ? null : ""; //$NON-NLS-1$
		editor.setValidator(legal);
		return editor;
	}

	@Override
	protected void initCellEditor() {
		Text field = (Text) getCellEditor().getControl();
		getCellEditor().setValue(initial == null ? part().node().label() : initial);
		if (initial == null) {
			field.selectAll();
		} else {
			field.setSelection(initial.length());
		}
	}

	private void place(Text field) {
		NodeFigure figure = part().nodeFigure();
		Rectangle name = figure.nameBounds().getCopy();
		figure.translateToAbsolute(name);
		org.eclipse.swt.graphics.Point wanted = field.computeSize(-1, -1);
		org.eclipse.swt.graphics.Rectangle trim = field.computeTrim(0, 0, 0, 0);
		int width = Math.max(wanted.x + ROOM, name.width);
		field.setBounds(name.x + trim.x, name.y + name.height / 2 - wanted.y / 2, width, wanted.y);
	}

	/** The part whose name is edited. */
	@Override
	protected GraphicalEditPart getEditPart() {
		return super.getEditPart();
	}
}
