/** Placeholder until the figures land. */
package org.ipcstudio.editor.figures;
import org.eclipse.draw2d.*;
import org.ipcstudio.language.Severity;
public class EdgeFigure extends PolylineConnection {
	public void show(org.ipcstudio.editor.diagram.DiagramEdge e) { setTargetDecoration(new PolygonDecoration()); }
	public void setProblem(Severity s, String m) { }
	public void setGreyed(boolean b) { }
	public void setColors(DiagramColors c) { }
}
