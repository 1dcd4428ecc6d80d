package org.ipcstudio.debug.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Text comes to a console in order, and floods of it are cut where nobody would read them. */
class ConsoleFeedTest {
	private static final int LIMIT_SECONDS = 30;

	private final StringBuffer shown = new StringBuffer();

	@Test
	void everythingComesInTheOrderInWhichItWasWritten() throws InterruptedException {
		ConsoleFeed feed = feed(false);
		feed.say("a\n");
		feed.print("b");
		feed.complain("C\n");
		feed.print("d");
		drain(feed);
		assertEquals("a\nb\n!C\nd\n", shown.toString());
	}

	@Test
	void ofAFloodTheOldestLinesAreLeftOutAndCounted() throws InterruptedException {
		ConsoleFeed feed = feed(false);
		feed.say("begin\n");
		int count = 4 * ConsoleFeed.MOST_LINES;
		IntStream.range(0, count).forEach(i -> feed.print("line " + i));
		feed.say("end\n");
		drain(feed);
		List<String> lines = shown.toString().lines().toList();
		assertTrue(lines.contains("begin") && lines.getLast().equals("end"), lines.getLast());
		assertEquals("line " + (count - 1), lines.get(lines.size() - 2));
		long kept = lines.stream().filter(line -> line.startsWith("line ")).count();
		long told = lines.stream().filter(line -> line.contains("lines are left out")).mapToLong(ConsoleFeedTest::number).sum();
		assertEquals(count, kept + told);
		assertTrue(told > 0);
	}

	@Test
	void nothingIsLeftOutOfWhatIsWrittenToAFile() throws InterruptedException {
		ConsoleFeed feed = feed(true);
		int count = 2 * ConsoleFeed.MOST_LINES;
		IntStream.range(0, count).forEach(i -> feed.print("line " + i));
		drain(feed);
		assertEquals(count, shown.toString().lines().count());
	}

	@Test
	void whoEndsARunDoesNotWaitForTheConsole() throws InterruptedException {
		ConsoleFeed feed = feed(true);
		feed.hurry();
		IntStream.range(0, 10 * ConsoleFeed.MOST_LINES).forEach(i -> feed.print("line " + i));
		assertFalse(shown.toString().contains("line " + (10 * ConsoleFeed.MOST_LINES - 1)));
	}

	private ConsoleFeed feed(boolean complete) {
		ConsoleFeed feed = new ConsoleFeed(complete);
		feed.output().addListener((text, monitor) -> shown.append(text));
		feed.errors().addListener((text, monitor) -> shown.append('!').append(text));
		return feed;
	}

	private static void drain(ConsoleFeed feed) throws InterruptedException {
		CountDownLatch drained = new CountDownLatch(1);
		feed.whenDrained(drained::countDown);
		assertTrue(drained.await(LIMIT_SECONDS, TimeUnit.SECONDS));
	}

	private static long number(String note) {
		return Long.parseLong(note.replaceAll("^\\[([0-9,]+) .*", "$1").replace(",", ""));
	}
}
