package org.ipcstudio.language;

/**
 * The text of a system of 1,000 nodes and 2,000 connections without a problem, on which the speed of everything that
 * happens while somebody types or draws is measured. The nodes are of all kinds, most processes have programs of
 * about ten lines.
 */
public final class LargeSystem {

	/** How many nodes it has. */
	public static final int NODES = 1000;
	/** How many connections it has, each one between two nodes. */
	public static final int CONNECTIONS = 2000;

	private static final int WORKERS = 450;
	private static final int FAMILIES = 50;
	private static final int MAILBOXES = 240;
	private static final int FIFOS = 50;
	private static final int REGIONS = 50;
	private static final int LOCKS = 30;
	private static final int CARRIERS = 10;
	private static final int COLUMNS = 40;
	/** Every fourth of the first workers writes to a named pipe, and its neighbour reads from it. */
	private static final int FIFO_STEP = 4;

	private final StringBuilder text = new StringBuilder("system Large {\n\n");
	private int placed;

	private LargeSystem() {
	}

	/** The text of the system; always the same. */
	public static String text() {
		return new LargeSystem().write();
	}

	private String write() {
		for (int i = 0; i < CARRIERS; i++) {
			line(i % 2 == 0 ? "bus Carrier%d transfer 1 ms %s" : "network Carrier%d latency 2 ms %s", i, place());
		}
		for (int i = 0; i < MAILBOXES; i++) {
			line("mailbox Box%d : int capacity 8 via Carrier%d %s", i, i % CARRIERS, place());
		}
		for (int i = 0; i < FIFOS; i++) {
			line("fifo Fifo%d : byte capacity 16 half duplex %s", i, place());
		}
		for (int i = 0; i < REGIONS; i++) {
			line("memory Region%d %s { total : int = 0  atomic turn : 0..7 = 0 }", i, place());
			line(i < LOCKS ? "lock Guard%d %s" : "semaphore Guard%d = 1 %s", i, place());
		}
		for (int i = 0; i < WORKERS; i++) {
			worker(i);
		}
		for (int i = 0; i < FAMILIES; i++) {
			family(i);
		}
		return text.append("}\n").toString();
	}

	private void worker(int i) {
		boolean writes = i < FIFOS * FIFO_STEP && i % FIFO_STEP == 0;
		boolean reads = i < FIFOS * FIFO_STEP && i % FIFO_STEP == 1;
		int region = i % REGIONS;
		String source = reads ? "Fifo" + i / FIFO_STEP : "Box" + i % MAILBOXES;
		String target = writes ? "Fifo" + i / FIFO_STEP : "Box" + (i + 1) % MAILBOXES;
		line("\n  /** Takes what %s holds, counts it and hands it on to %s. */", source, target);
		line("process Worker%d %s {", i, place());
		line("  var value : %s = 0", reads || writes ? "byte" : "int");
		line("  loop {");
		line(reads ? "    read value from %s // what the neighbour wrote" : "    receive value from %s", source);
		line("    if value > 100 && value != %d {", i);
		line("      value = (value + 1) %% 7");
		line("    }");
		line(region < LOCKS ? "    lock Guard%d { Region%d.total = Region%d.total + value }"
				: "    wait Guard%d  Region%d.total = Region%d.total + value  signal Guard%1$d", region, region, region);
		line(writes ? "    write value to %s" : "    send value to %s", target);
		line("    work 5 ms");
		line("  }");
		line("}");
		line("%s -> Worker%d -> %s", source, i, target);
		line("Worker%d <-> Region%d @(%d, %d)", i, region, placed, placed / 2);
		line("Worker%d -- Guard%d", i, region);
	}

	private void family(int i) {
		line("\n  pipe Pipe%d by Parent%d : byte capacity 4 %s", i, i, place());
		line("process Parent%d %s {", i, place());
		line("  var job : int");
		line("  spawn Child%d", i);
		line("  repeat 100 {");
		line("    receive job from Box%d", i);
		line("    write 1 to Pipe%d", i);
		line("  }");
		line("  close Pipe%d", i);
		line("  wait Child%d", i);
		line("}");
		line("process Child%d in Parent%d %s {", i, i, place());
		line("  var b : byte");
		line("  while read b from Pipe%d {", i);
		line("    send b to Box%d", i + 1);
		line("  }");
		line("}");
		line("Box%d -> Parent%d -> Pipe%d -> Child%d -> Box%d", i, i, i, i, i + 1);
	}

	private void line(String format, Object... arguments) {
		text.append(format.startsWith("\n") ? "" : "  ").append(format.formatted(arguments)).append('\n');
	}

	private String place() {
		int number = placed++;
		return "@(%d, %d)".formatted(number % COLUMNS * 160 + 40, number / COLUMNS * 120 + 40);
	}
}
