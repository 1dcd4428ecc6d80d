package org.ipcstudio.checker.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

class MemoryMeterTest {
	private static final int TIMES = 3_000_000;
	private static final int THREADS = 2;

	private final MemoryMeter meter = new MemoryMeter(1_000);

	@Test
	void thereIsRoomUpToTheLimit() {
		meter.take(600);
		assertTrue(meter.hasRoomFor(400));
		assertFalse(meter.hasRoomFor(401));
		meter.giveBack(100);
		assertTrue(meter.hasRoomFor(500));
		meter.take(501); // the limit is for those who ask
		assertFalse(meter.hasRoomFor(0));
	}

	@Test
	void thePeakRemains() {
		meter.take(300);
		meter.take(200);
		meter.giveBack(400);
		meter.take(50);
		assertEquals(150, meter.held());
		assertEquals(500, meter.peak());
	}

	@Test
	void countsWhatSeveralThreadsTake() throws Exception {
		CyclicBarrier start = new CyclicBarrier(THREADS);
		List<Future<?>> running = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
			for (int i = 0; i < THREADS; i++) {
				running.add(threads.submit(() -> takeAndGiveBack(start)));
			}
			for (Future<?> one : running) {
				one.get(1, TimeUnit.MINUTES);
			}
		}
		assertEquals((long) THREADS * TIMES, meter.held());
		assertTrue(meter.peak() >= meter.held() && meter.peak() <= meter.held() + 2 * THREADS,
				() -> meter.peak() + " at the most, " + meter.held() + " now");
	}

	private Void takeAndGiveBack(CyclicBarrier start) throws Exception {
		start.await(1, TimeUnit.MINUTES);
		for (int i = 0; i < TIMES; i++) {
			meter.take(3);
			meter.giveBack(2);
		}
		return null;
	}
}
