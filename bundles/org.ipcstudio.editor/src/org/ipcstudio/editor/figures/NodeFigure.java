/** Placeholder until the figures land. */
package org.ipcstudio.editor.figures;
import org.eclipse.draw2d.*;
import org.eclipse.draw2d.geometry.*;
import org.ipcstudio.language.Severity;
import org.ipcstudio.model.Node;
import org.ipcstudio.editor.diagram.Diagram;
public class NodeFigure extends RectangleFigure {
	Label label = new Label();
	public NodeFigure() { setLayoutManager(new StackLayout()); add(label); setBorder(new MarginBorder(10)); }
	public static NodeFigure of(Node node) { return new NodeFigure(); }
	public void show(Node node) { label.setText(node.getName()); }
	public Rectangle nameBounds() { return label.getBounds(); }
	public ConnectionAnchor anchor() { return new ChopboxAnchor(this); }
	public void setProblem(Severity s, String m) { }
	public void setGreyed(boolean b) { }
	public void setProgramVisible(boolean b) { }
	public void setColors(DiagramColors c) { }
	public static Diagram.Size preferredSize(Node node) { NodeFigure f = of(node); f.show(node); Dimension d = f.getPreferredSize(); return new Diagram.Size(d.width, d.height); }
}
