package org.ipcstudio.editor.figures;

import java.util.List;
import java.util.Objects;

import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.ipcstudio.editor.diagram.Diagram;
import org.ipcstudio.editor.live.NodeView;
import org.ipcstudio.language.Severity;
import org.ipcstudio.model.Bounds;
import org.ipcstudio.model.Bus;
import org.ipcstudio.model.Fifo;
import org.ipcstudio.model.Lock;
import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.Network;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Pipe;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Semaphore;

/**
 * How a node looks. It takes everything that it draws from the model when {@link #show} is called, keeps no element
 * of the model, and paints without measuring or making fonts and colours anew. Only for the thread of the user
 * interface.
 */
public abstract class NodeFigure extends Figure {
	/** How far the rest of a stack stands out behind the first element of an array. */
	private static final int STACK = 8;

	/** The room for the outer half of the outline, which may be broad. */
	private static final int MARGIN = 1;

	private final ConnectionAnchor anchor = new NodeAnchor(this);
	private DiagramColors colors = DiagramColors.LIGHT;
	private boolean greyed;
	private Severity severity;
	private String problem;
	private StopSign stop;
	private Description description = Description.NONE;
	private NodeView live = NodeView.NONE;
	private IFigure tooltip;
	private Dimension preferred;
	private int measured;

	/** The figure for a node, which it shows already. */
	public static NodeFigure of(Node node) {
		NodeFigure figure = switch (node) {
			case Process process -> new ProcessFigure();
			case Mailbox mailbox -> new MailboxFigure();
			case Pipe pipe -> new PipeFigure();
			case Fifo fifo -> new FifoFigure();
			case Memory memory -> new MemoryFigure();
			case Lock lock -> new LockFigure();
			case Semaphore semaphore -> new SemaphoreFigure();
			case Bus bus -> new BusFigure();
			case Network network -> new NetworkFigure();
			default -> throw new IllegalArgumentException("No figure for " + node.eClass().getName());
		};
		figure.show(node);
		return figure;
	}

	/** The size at which a node is drawn: that which the text gives, or else the one that its figure prefers. */
	public static Diagram.Size preferredSize(Node node) {
		Dimension size = of(node).getPreferredSize();
		Bounds bounds = node.getBounds();
		return new Diagram.Size(bounds == null || bounds.getWidth() == 0 ? size.width : bounds.getWidth(),
				bounds == null || bounds.getHeight() == 0 ? size.height : bounds.getHeight());
	}

	/**
	 * Shows a node as it is now: one of the kind that the figure was made for. To be called after each change of it.
	 */
	public final void show(Node node) {
		read(node);
		readLive(live);
		description = Description.of(node);
		changed();
	}

	/** Takes what is drawn from the model. */
	abstract void read(Node node);

	/** Takes what is drawn of a run from a view, which may show nothing; also after each change of the node. */
	void readLive(NodeView view) {
		// not everything changes while a system runs
	}

	/**
	 * Shows what it stands for as it is in a run; {@link NodeView#NONE} ends that. The figure is painted anew iff something
	 * has changed, and gets another size only where a run begins or ends.
	 */
	public final void setLive(NodeView view) {
		if (view.equals(live)) {
			return;
		}
		boolean resized = view.elements().isEmpty() != live.elements().isEmpty();
		live = view;
		readLive(view);
		if (resized) {
			changed();
		} else {
			tooltip = null;
			repaint();
		}
	}

	/** The element of an array that is shown at a point, by its name; null if none is. */
	public String elementAt(Point point) {
		return null;
	}

	/** The size that everything fits into, without decorations such as the rest of a stack. */
	abstract Dimension contentSize();

	/** Where the name is written. */
	abstract Rectangle nameArea(Rectangle body);

	abstract ColorRole fillRole();

	abstract ColorRole borderRole();

	/** The colour of the outline, which may tell about a run. */
	ColorRole outlineRole() {
		return borderRole();
	}

	/** Fills the shape of the node and draws its outline, in the colours and the style of the pen. */
	void paintShape(Pen pen, Rectangle body) {
		pen.roundRectangle(body, 12);
	}

	/** Paints what is within the shape. */
	abstract void paintContent(Pen pen, Rectangle body);

	/** How the outline is drawn. */
	LineStyle outlineStyle() {
		return LineStyle.SOLID;
	}

	/** The outline of a figure with such a body. */
	Outline bodyOutline(Rectangle body) {
		return Outline.rectangle(body, 3);
	}

	/** The number of elements as it is written behind the name; null if the node is no array. */
	String arraySize() {
		return null;
	}

	/** The visible outline of the figure if it had these bounds, with the rest of the stack of an array. */
	final Outline outline(Rectangle bounds) {
		Outline outline = bodyOutline(body(bounds));
		return arraySize() == null ? outline : outline.stretched(STACK);
	}

	final Rectangle body(Rectangle bounds) {
		int stack = arraySize() == null ? 0 : STACK;
		return new Rectangle(bounds.x + MARGIN, bounds.y + MARGIN, bounds.width - 2 * MARGIN - stack,
				bounds.height - 2 * MARGIN - stack);
	}

	/** Where the name is written, in the coordinates of the figure's bounds: the place for an editor of the name. */
	public final Rectangle nameBounds() {
		return nameArea(body(getBounds()));
	}

	/** Where lines to and from this node end. */
	public final ConnectionAnchor anchor() {
		return anchor;
	}

	/** The mark of a breakpoint; null for none. */
	public final StopSign stop() {
		return stop;
	}

	/** Marks the figure with a breakpoint; null for none. */
	public final void setStop(StopSign sign) {
		if (stop != sign) {
			stop = sign;
			repaint();
		}
	}

	/**
	 * Marks the figure with the worst of its problems.
	 *
	 * @param worst   how bad it is, null for none
	 * @param message what is wrong, for the tool tip
	 */
	public final void setProblem(Severity worst, String message) {
		String shown = worst == null ? null : message;
		if (worst != severity || !Objects.equals(shown, problem)) {
			severity = worst;
			problem = shown;
			tooltip = null;
			repaint();
		}
	}

	/** Whether it is drawn pale, because the text that it shows is not the present one. */
	public final void setGreyed(boolean pale) {
		if (greyed != pale) {
			greyed = pale;
			repaint();
		}
	}

	/** Whether it shows the lines of the program; only a process has one. */
	public void setProgramVisible(boolean visible) {
		// nothing but a process has a program
	}

	public final void setColors(DiagramColors newColors) {
		if (colors != newColors) {
			colors = newColors;
			tooltip = null;
			repaint();
		}
	}

	final Severity severity() {
		return severity;
	}

	/** Forgets what was measured and lays the figure out again. */
	final void changed() {
		preferred = null;
		tooltip = null;
		revalidate();
		repaint();
	}

	@Override
	public final Dimension getPreferredSize(int widthHint, int heightHint) {
		if (preferred == null || measured != TextStyle.generation()) {
			preferred = contentSize().expand(2 * MARGIN, 2 * MARGIN);
			if (arraySize() != null) {
				preferred.expand(STACK, STACK);
			}
			measured = TextStyle.generation();
		}
		return preferred.getCopy();
	}

	@Override
	public final Dimension getMinimumSize(int widthHint, int heightHint) {
		return new Dimension(40, 28);
	}

	@Override
	public final IFigure getToolTip() {
		if (tooltip == null) {
			tooltip = new TooltipFigure(description, LiveText.of(live), severity, problem, colors);
		}
		return tooltip;
	}

	@Override
	protected final void paintFigure(Graphics graphics) {
		CoverageSign sign = CoverageSign.of(live.coverage());
		Pen pen = new Pen(graphics, greyed || sign == CoverageSign.UNUSED ? colors.greyed() : colors);
		Rectangle body = body(getBounds());
		pen.fill(fillRole()).line(borderRole()).width(1).style(outlineStyle());
		if (arraySize() != null) {
			paintShape(pen, body.getTranslated(STACK, STACK));
			paintShape(pen, body.getTranslated(STACK / 2, STACK / 2));
		}
		if (live.stuck()) {
			pen.line(ColorRole.ERROR).width(2);
		} else if (outlineRole() != borderRole()) {
			pen.line(outlineRole()).width(outlineRole() == ColorRole.CARRIER_BORDER ? 1 : 2);
		} else if (severity != null) {
			pen.line(severity == Severity.ERROR ? ColorRole.ERROR : ColorRole.WARNING).width(2);
		}
		paintShape(pen, body);
		pen.width(1).style(LineStyle.SOLID);
		paintContent(pen, body);
		if (stop != null) {
			stop.paint(new Pen(graphics, colors), body.x + 2, body.y + 2);
		}
		if (sign != null) {
			Rectangle area = nameArea(body);
			sign.paint(new Pen(graphics, colors), area.x + area.width - Symbol.SIZE,
					area.y + (area.height - Symbol.SIZE) / 2);
		}
	}

	/** The room at the right end of the name for the sign of its coverage. */
	final int reserved() {
		return CoverageSign.of(live.coverage()) == null ? 0 : Symbol.SIZE + 4;
	}

	/** What it shows of a run, in sentences. */
	public final List<String> liveSentences() {
		return LiveText.of(live).stream().map(line -> line.text().strip()).toList();
	}

	/** What the figure says in words, for those who cannot see it: its kind and name first, a problem last. */
	public final List<String> sentences() {
		List<String> lines = description.lines();
		lines.addAll(liveSentences());
		if (problem != null) {
			lines.add(problem);
		}
		return lines;
	}
}
