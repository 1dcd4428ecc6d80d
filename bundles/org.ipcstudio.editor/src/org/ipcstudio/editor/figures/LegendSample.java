package org.ipcstudio.editor.figures;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.draw2d.geometry.Rectangle;
import org.ipcstudio.editor.live.Activity;
import org.ipcstudio.model.Direction;
import org.ipcstudio.model.Sharing;

/** The symbols of the legend, in the order in which they are shown. */
enum LegendSample {
	PROCESS(Messages.Legend_process, (pen, r) -> process(pen, r, new ProcessSign(false))),
	ARRAY(Messages.Legend_array, (pen, r) -> {
		process(pen, new Rectangle(r.x + 6, r.y + 4, r.width - 6, r.height - 4), null);
		process(pen, new Rectangle(r.x + 3, r.y + 2, r.width - 6, r.height - 4), null);
		process(pen, new Rectangle(r.x, r.y, r.width - 6, r.height - 4), new ProcessSign(false));
	}),
	CHILD(Messages.Legend_child, (pen, r) -> process(pen, r, new ProcessSign(true))),
	DAEMON(Messages.Legend_daemon, (pen, r) -> process(pen, r, InfinitySign.SYMBOL)),
	PROGRAM(Messages.Legend_program, (pen, r) -> process(pen, r, Prompt.SYMBOL)),
	MAILBOX(Messages.Legend_mailbox, (pen, r) -> mailbox(pen, r, Envelope.SYMBOL, LineStyle.SOLID)),
	ABSENT(Messages.Legend_absent, (pen, r) -> mailbox(pen, r, Envelope.SYMBOL, LineStyle.DASHED)),
	PAIR(Messages.Legend_pair, (pen, r) -> mailbox(pen, r, new SharingSign(Sharing.PAIR), LineStyle.SOLID)),
	EXCLUSIVE(Messages.Legend_exclusive,
			(pen, r) -> mailbox(pen, r, new SharingSign(Sharing.EXCLUSIVE), LineStyle.SOLID)),
	SLOTS(Messages.Legend_slots, (pen, r) -> {
		pen.line(ColorRole.MAILBOX_BORDER).fill(ColorRole.MAILBOX_SLOT);
		pen.roundRectangle(new Rectangle(r.x + 2, r.y + 4, 13, 13), 4);
		pen.fill(ColorRole.CANVAS);
		pen.roundRectangle(new Rectangle(r.x + 18, r.y + 4, 13, 13), 4);
	}),
	RENDEZVOUS(Messages.Legend_rendezvous, (pen, r) -> {
		pen.line(ColorRole.MAILBOX_BORDER);
		RendezvousSign.paint(pen, r.x + r.width / 2, r.y + r.height / 2);
	}),
	UNBOUNDED(Messages.Legend_unbounded, (pen, r) -> {
		pen.line(ColorRole.MAILBOX_BORDER);
		InfinitySign.SYMBOL.paint(pen, r.x + (r.width - Symbol.SIZE) / 2, r.y + (r.height - Symbol.SIZE) / 2);
	}),
	PIPE(Messages.Legend_pipe, (pen, r) -> {
		pen.line(ColorRole.PIPE_BORDER).fill(ColorRole.PIPE_FILL);
		Tube.paint(pen, new Rectangle(r.x, r.y + 2, r.width, r.height - 4));
	}),
	FIFO(Messages.Legend_fifo, (pen, r) -> {
		pen.line(ColorRole.PIPE_BORDER).fill(ColorRole.PIPE_FILL);
		Tube.paint(pen, new Rectangle(r.x, r.y + 6, r.width, r.height - 6));
		Tube.tab(pen, r.x + 7, r.y, 18, 6);
	}),
	HALF(Messages.Legend_half, (pen, r) -> sign(pen, r, new DuplexSign(false), ColorRole.PIPE_BORDER)),
	FULL(Messages.Legend_full, (pen, r) -> sign(pen, r, new DuplexSign(true), ColorRole.PIPE_BORDER)),
	MEMORY(Messages.Legend_memory, (pen, r) -> {
		pen.line(ColorRole.MEMORY_BORDER).fill(ColorRole.MEMORY_FILL);
		pen.rectangle(r);
		sign(pen, r, VariableTable.SYMBOL, ColorRole.MEMORY_BORDER);
	}),
	ATOMIC(Messages.Legend_atomic, (pen, r) -> sign(pen, r, AtomicSign.SYMBOL, ColorRole.MEMORY_BORDER)),
	LOCK(Messages.Legend_lock, (pen, r) -> pill(pen, r, Padlock.SYMBOL)),
	SEMAPHORE(Messages.Legend_semaphore, (pen, r) -> pill(pen, r, new CountSign("1"))),
	BUS(Messages.Legend_bus, (pen, r) -> {
		pen.line(ColorRole.CARRIER_BORDER).fill(ColorRole.CARRIER_FILL);
		pen.polygon(BusFigure.corners(new Rectangle(r.x, r.y + 2, r.width, r.height - 4), 8, 4));
	}),
	NETWORK(Messages.Legend_network, (pen, r) -> {
		pen.line(ColorRole.CARRIER_BORDER).fill(ColorRole.CARRIER_FILL);
		Cloud.paint(pen, r);
	}),
	ONE_WAY(Messages.Legend_oneWay,
			(pen, r) -> line(pen, r, EdgeLook.arrows(ColorRole.EDGE, LineStyle.SOLID, 1, Direction.FORWARD))),
	ACCESS(Messages.Legend_access,
			(pen, r) -> line(pen, r, EdgeLook.arrows(ColorRole.MEMORY_BORDER, LineStyle.SOLID, 1, Direction.BOTH))),
	USE(Messages.Legend_use, (pen, r) -> {
		pen.line(ColorRole.MEMORY_BORDER).fill(ColorRole.MEMORY_BORDER);
		int y = r.y + r.height / 2;
		pen.segment(r.x, y, r.x + r.width - 8, y);
		pen.oval(r.x + r.width - 10, y - 4, 9, 9);
	}),
	LINK(Messages.Legend_link,
			(pen, r) -> line(pen, r, EdgeLook.arrows(ColorRole.EDGE, LineStyle.SOLID, 2, Direction.BOTH))),
	AUTOMATIC(Messages.Legend_automatic,
			(pen, r) -> line(pen, r, EdgeLook.arrows(ColorRole.EDGE, LineStyle.DASHED, 1, Direction.BOTH))),
	PARENT(Messages.Legend_parent, (pen, r) -> {
		int y = r.y + r.height / 2;
		pen.line(ColorRole.PROCESS_BORDER).fill(ColorRole.CANVAS);
		pen.segment(r.x + 13, y, r.x + r.width - 1, y);
		pen.polygon(r.x, y, r.x + 7, y - 4, r.x + 14, y, r.x + 7, y + 4);
	}),
	CARRIER(Messages.Legend_carrier, (pen, r) -> line(pen, r, EdgeLook.carrier())),
	READY(Messages.Live_ready, (pen, r) -> activity(pen, r, Activity.READY)),
	WORKING(Messages.Live_working, (pen, r) -> activity(pen, r, Activity.WORKING)),
	WAITING(Messages.Live_waiting, (pen, r) -> activity(pen, r, Activity.WAITING)),
	STUCK(Messages.Live_stuck, (pen, r) -> activity(pen, r, Activity.STUCK)),
	FAULTED(Messages.Live_faulted, (pen, r) -> activity(pen, r, Activity.FAULTED)),
	NOT_STARTED(Messages.Live_notStarted, (pen, r) -> activity(pen, r, Activity.NOT_STARTED)),
	ENDED(Messages.Live_ended, (pen, r) -> activity(pen, r, Activity.ENDED)),
	LAST_MOVE(Messages.Legend_lastMove,
			(pen, r) -> line(pen, r, EdgeLook.arrows(ColorRole.MESSAGE, LineStyle.SOLID, 3, Direction.FORWARD))),
	TRAVEL(Messages.Legend_travel, (pen, r) -> {
		line(pen, r, EdgeLook.arrows(ColorRole.EDGE, LineStyle.SOLID, 1, Direction.FORWARD));
		pen.line(ColorRole.CANVAS).fill(ColorRole.MESSAGE).width(2);
		pen.oval(r.x + 10, r.y + r.height / 2 - 6, 12, 12);
	}),
	UNUSED(Messages.Legend_unused, (pen, r) -> symbol(pen, r, CoverageSign.UNUSED)),
	UNREACHED(Messages.Legend_unreached, (pen, r) -> symbol(pen, r, CoverageSign.UNREACHED)),
	FULL_AT_TIMES(Messages.Legend_fullAtTimes, (pen, r) -> symbol(pen, r, CoverageSign.FULL_AT_TIMES)),
	ALWAYS_FULL(Messages.Legend_alwaysFull, (pen, r) -> symbol(pen, r, CoverageSign.ALWAYS_FULL));

	/** What is drawn while a run is shown. */
	static final Set<LegendSample> OF_RUN = EnumSet.range(READY, TRAVEL);

	/** What is drawn where it is known what has been used. */
	static final Set<LegendSample> OF_COVERAGE = EnumSet.range(UNUSED, ALWAYS_FULL);

	/** What is drawn of a system. */
	static final Set<LegendSample> OF_SYSTEM = EnumSet.range(PROCESS, CARRIER);

	static final int WIDTH = 40;
	static final int HEIGHT = 20;

	private final String text;
	private final Sample sample;

	/** Paints something into a rectangle. */
	@FunctionalInterface
	private interface Sample {
		void paint(Pen pen, Rectangle r);
	}

	LegendSample(String text, Sample sample) {
		this.text = text;
		this.sample = sample;
	}

	String text() {
		return text;
	}

	void paint(Pen pen, Rectangle area) {
		pen.width(1).style(LineStyle.SOLID);
		sample.paint(pen, area);
	}

	private static void process(Pen pen, Rectangle r, Symbol symbol) {
		pen.line(ColorRole.PROCESS_BORDER).fill(ColorRole.PROCESS_FILL);
		pen.roundRectangle(r, 8);
		if (symbol != null) {
			sign(pen, r, symbol, ColorRole.PROCESS_BORDER);
		}
	}

	private static void activity(Pen pen, Rectangle r, Activity activity) {
		ColorRole color = ActivitySign.color(activity);
		boolean idle = color == ColorRole.CARRIER_BORDER;
		pen.line(color).fill(idle ? ColorRole.CARRIER_FILL : ColorRole.PROCESS_FILL)
				.width(idle || color == ColorRole.PROCESS_BORDER ? 1 : 2)
				.style(activity == Activity.NOT_STARTED ? LineStyle.DASHED : LineStyle.SOLID);
		pen.roundRectangle(r, 8);
		pen.style(LineStyle.SOLID);
		symbol(pen, r, new ActivitySign(activity));
	}

	private static void symbol(Pen pen, Rectangle r, Symbol symbol) {
		symbol.paint(pen, r.x + (r.width - Symbol.SIZE) / 2, r.y + (r.height - Symbol.SIZE) / 2);
	}

	private static void mailbox(Pen pen, Rectangle r, Symbol symbol, LineStyle style) {
		pen.line(ColorRole.MAILBOX_BORDER).fill(ColorRole.MAILBOX_FILL).style(style);
		pen.roundRectangle(r, 6);
		pen.style(LineStyle.SOLID);
		sign(pen, r, symbol, ColorRole.MAILBOX_BORDER);
	}

	private static void pill(Pen pen, Rectangle r, Symbol symbol) {
		pen.line(ColorRole.MEMORY_BORDER).fill(ColorRole.MEMORY_FILL);
		pen.roundRectangle(r, r.height - 1);
		sign(pen, r, symbol, ColorRole.MEMORY_BORDER);
	}

	private static void sign(Pen pen, Rectangle r, Symbol symbol, ColorRole color) {
		pen.line(color).fill(color);
		symbol(pen, r, symbol);
	}

	private static void line(Pen pen, Rectangle r, EdgeLook look) {
		int y = r.y + r.height / 2;
		int right = r.x + r.width - 1;
		pen.line(look.color()).fill(look.color()).width(look.width()).style(look.style());
		pen.segment(r.x, y, right, y);
		pen.width(1).style(LineStyle.SOLID);
		if (look.source() == EdgeLook.End.ARROW) {
			pen.polygon(r.x, y, r.x + 9, y - 4, r.x + 9, y + 4);
		}
		if (look.target() == EdgeLook.End.ARROW) {
			pen.polygon(right, y, right - 9, y - 4, right - 9, y + 4);
		}
	}
}
