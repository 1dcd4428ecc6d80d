package org.ipcstudio.editor.figures;

import org.eclipse.draw2d.PolylineConnection;
import org.ipcstudio.editor.diagram.DiagramEdge;
import org.ipcstudio.language.Severity;

/** How an edge looks. */
public final class EdgeFigure extends PolylineConnection {

	/** Shows an edge as it is now. To be called after each change of it. */
	public void show(DiagramEdge edge) {
	}

	public void setProblem(Severity worst, String message) {
	}

	public void setGreyed(boolean pale) {
	}

	public void setColors(DiagramColors colors) {
	}
}
