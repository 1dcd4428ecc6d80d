package org.ipcstudio.debug.ui.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.Subject;
import org.ipcstudio.editor.live.Activity;
import org.ipcstudio.editor.live.CarrierState;
import org.ipcstudio.editor.live.Deadlock;
import org.ipcstudio.editor.live.ElementState;
import org.ipcstudio.editor.live.LockState;
import org.ipcstudio.editor.live.Passage;
import org.ipcstudio.editor.live.ProcessState;
import org.ipcstudio.editor.live.QueueState;
import org.ipcstudio.editor.live.SemaphoreState;
import org.ipcstudio.editor.live.VariableState;
import org.ipcstudio.engine.record.Recording;
import org.junit.jupiter.api.Test;

/** What a diagram shows of the moments of runs. */
class RunPicturesTest {
	private static final String PARTIAL = """
			system Partial {
			  lock A
			  lock B
			  process One { loop { lock A { lock B { work 1 ms } } } }
			  process Two { loop { lock B { lock A { work 1 ms } } } }
			  process Clock { loop { work 1 ms } }
			  One -- A
			  One -- B
			  Two -- A
			  Two -- B
			}
			""";
	private static final String OVER_A_BUS = """
			system OverABus {
			  bus Main transfer 5 ms
			  process Sensor[2] { send self + 7 to Values }
			  mailbox Values : int capacity 4 via Main
			  process Display { var v : int loop { receive v from Values } }
			  Sensor -> Values -> Display
			}
			""";

	private static <T extends ElementState> List<T> states(RunPicture picture, String node, Class<T> kind) {
		return picture.view().node(node).elements(kind);
	}

	@Test
	void elementsOfArraysAreShownOneByOne() {
		RunPicture picture = Pictures.of(Pictures.run(Pictures.example("dining-philosophers"), 1, 200));
		assertEquals(List.of("Philosopher[0]", "Philosopher[1]", "Philosopher[2]", "Philosopher[3]", "Philosopher[4]"),
				states(picture, "Philosopher", ProcessState.class).stream().map(ProcessState::name).toList());
		assertEquals(List.of(1, 1, 1, 1, 1), states(picture, "Fork", QueueState.class).stream().map(QueueState::size).toList());
		assertEquals("true", states(picture, "Fork", QueueState.class).getFirst().messages().getFirst().text());
		assertEquals("", picture.words());
		assertEquals(List.of(), picture.hops());
		assertEquals(List.of(), picture.view().passages());
		assertNull(picture.view().deadlock());
	}

	@Test
	void theLastMoveIsMarkedAndItsMessageTravels() {
		Playback playback = Pictures.run(Pictures.example("dining-philosophers"), 1, 200);
		RunPicture taken = Pictures.first(playback, picture -> !picture.hops().isEmpty());
		assertEquals(List.of(new Hop("Fork[0]", "Philosopher[0]", "true")), taken.hops());
		assertEquals(List.of(new Passage("Fork[0]", "Philosopher[0]")), taken.view().passages());
		assertEquals("Philosopher[0]: receive fork from Fork[0]", taken.words());
		RunPicture given = Pictures.first(playback, picture -> picture.words().contains("send true to Fork"));
		assertEquals("true", given.hops().getFirst().text());
		assertTrue(given.hops().getFirst().from().startsWith("Philosopher["));
		assertTrue(given.hops().getFirst().to().startsWith("Fork["));
	}

	@Test
	void aDeadlockIsARingWithASentenceForEachProcess() {
		RunPicture picture = Pictures.ending(Pictures.example("dining-philosophers"), 2000,
				end -> end.view().deadlock() != null);
		Deadlock deadlock = picture.view().deadlock();
		assertEquals("Deadlock: a ring of five", deadlock.title());
		assertEquals(5, deadlock.rings().getFirst().steps().size());
		assertEquals(new Deadlock.Step("Philosopher[0]", "Fork[1]", "waits for a message in", "sent only by"),
				deadlock.rings().getFirst().steps().getFirst());
		assertEquals(5, deadlock.sentences().size());
		ProcessState first = states(picture, "Philosopher", ProcessState.class).getFirst();
		assertEquals(Activity.STUCK, first.activity());
		assertEquals("receive fork from Fork[1]", first.statement());
		assertTrue(first.reason().startsWith("Waits for a message in Fork[1], which only Philosopher[1] can send"), first::reason);
	}

	@Test
	void whoWaitsForEverIsToldWhileOthersGoOn() {
		RunPicture picture = Pictures.ending(PARTIAL, 2000, end -> end.view().deadlock() != null);
		assertEquals("Partial deadlock: a ring of two", picture.view().deadlock().title());
		assertEquals(new Deadlock.Step("One", "B", "waits for", "held by"),
				picture.view().deadlock().rings().getFirst().steps().getFirst());
		assertEquals(Activity.STUCK, states(picture, "Two", ProcessState.class).getFirst().activity());
		assertFalse(states(picture, "Clock", ProcessState.class).getFirst().activity().isWaiting());
		LockState lock = states(picture, "A", LockState.class).getFirst();
		assertEquals("One", lock.holder());
		assertEquals(List.of("Two"), lock.waiting());
	}

	@Test
	void linksAreShownInBothDirections() {
		Playback playback = Pictures.run(Pictures.example("crossing-requests"), 1, 200);
		RunPicture picture = Pictures.first(playback, shown -> !shown.hops().isEmpty());
		assertEquals(1, picture.view().link("Paris", "London").size());
		assertEquals(1, picture.view().link("London", "Paris").size());
		Hop hop = picture.hops().getFirst();
		assertEquals(Set.of("Paris", "London"), Set.of(hop.from(), hop.to()));
		assertTrue(picture.words().startsWith(hop.from() + ": send") || picture.words().startsWith(hop.to() + ": receive"),
				picture::words);
	}

	@Test
	void pipesFillUntilBothSidesWaitForRoom() {
		RunPicture picture = Pictures.ending(Pictures.example("full-pipe-pair"), 2000, end -> end.view().deadlock() != null);
		QueueState in = states(picture, "In", QueueState.class).getFirst();
		assertTrue(in.isFull());
		assertEquals("65", in.messages().getFirst().text());
		assertEquals("Parent", in.messages().getFirst().sender());
		assertEquals("Deadlock: a ring of two", picture.view().deadlock().title());
		assertEquals(new Deadlock.Step("Parent", "In", "waits for room in", "received only by"),
				picture.view().deadlock().rings().getFirst().steps().getFirst());
		RunPicture start = Pictures.of(picture.playback(), 0);
		assertEquals(Activity.NOT_STARTED, states(start, "Filter", ProcessState.class).getFirst().activity());
	}

	@Test
	void memoryShowsItsValuesAndWhatHasChanged() {
		Playback playback = Pictures.run(Pictures.example("bounded-buffer"), 3, 400);
		RunPicture picture = Pictures.first(playback,
				shown -> states(shown, "Buffer", VariableState.class).stream().anyMatch(VariableState::changed));
		assertEquals(List.of("Buffer.slot[0]", "Buffer.slot[1]", "Buffer.used"),
				states(picture, "Buffer", VariableState.class).stream().map(VariableState::name).toList());
		String changed = states(picture, "Buffer", VariableState.class).stream().filter(VariableState::changed).findFirst()
				.orElseThrow().name();
		assertTrue(picture.view().passages().contains(new Passage("Producer", changed)));
		RunPicture locked = Pictures.first(playback, shown -> states(shown, "Mutex", LockState.class).getFirst().isHeld());
		assertTrue(locked.view().passages().contains(new Passage(states(locked, "Mutex", LockState.class).getFirst().holder(),
				"Mutex")));
		assertEquals(2, states(Pictures.of(playback, 0), "Slots", SemaphoreState.class).getFirst().count());
	}

	@Test
	void aBusCarriesOneMessageWhileTheOthersWait() {
		Playback playback = Pictures.run(OVER_A_BUS, 1, 200);
		RunPicture picture = Pictures.first(playback,
				shown -> states(shown, "Main", CarrierState.class).getFirst().messages().size() == 2);
		List<CarrierState.Carried> messages = states(picture, "Main", CarrierState.class).getFirst().messages();
		assertEquals(Set.of("7", "8"), Set.of(messages.get(0).text(), messages.get(1).text()));
		assertEquals("Sensor[" + (Integer.parseInt(messages.get(0).text()) - 7) + "]", messages.get(0).sender());
		assertEquals("Values", messages.get(0).queue());
		assertEquals(List.of(false, true), messages.stream().map(CarrierState.Carried::waiting).toList());
	}

	@Test
	void daemonsThatWaitForWorkAreNoTrouble() {
		Playback playback = Pictures.run("""
				system Served {
				  process Server daemon { var r : int loop { receive r from Client } }
				  process Client { send 1 to Server }
				  link Client <-> Server : int capacity 2
				}
				""", 1, 100);
		RunPicture picture = Pictures.of(playback, playback.recording().length());
		assertNull(picture.view().deadlock());
		assertEquals(Activity.WAITING, states(picture, "Server", ProcessState.class).getFirst().activity());
		assertEquals(Activity.ENDED, states(picture, "Client", ProcessState.class).getFirst().activity());
	}

	@Test
	void whatIsSelectedIsEmphasised() {
		Playback playback = Pictures.run(Pictures.example("dining-philosophers"), 1, 50);
		playback.select(Set.of(Subject.process("Philosopher[2]"), Subject.channel("Fork[1]")));
		RunPicture picture = Pictures.of(playback);
		assertEquals(Set.of("Philosopher[2]"), picture.view().node("Philosopher").focus());
		assertEquals(Set.of("Fork[1]"), picture.view().node("Fork").focus());
	}

	@Test
	void aRunThatHasNotBegunShowsNothing() {
		Playback playback = Pictures.run(PARTIAL, 1, 10);
		Playback empty = new Playback("empty", playback.source(), new Recording(playback.source().system()));
		assertEquals(Optional.empty(), new RunPictures().of(empty, true));
	}

	@Test
	void itGoesToAnyMomentAndBack() {
		Playback playback = Pictures.run(Pictures.example("dining-philosophers"), 1, 100);
		RunPictures pictures = new RunPictures();
		int middle = playback.recording().length() / 2;
		playback.show(middle);
		RunPicture there = pictures.of(playback, true).orElseThrow();
		playback.show(3);
		assertNotNull(pictures.of(playback, true).orElseThrow());
		playback.show(middle);
		RunPicture again = pictures.of(playback, true).orElseThrow();
		assertEquals(there.words(), again.words());
		assertEquals(there.view().node("Fork"), again.view().node("Fork"));
		assertEquals(there.view().node("Philosopher"), again.view().node("Philosopher"));
		playback.show(middle + 1);
		assertTrue(pictures.of(playback, true).orElseThrow().follows(again));
	}
}
