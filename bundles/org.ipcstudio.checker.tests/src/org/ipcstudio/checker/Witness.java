package org.ipcstudio.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Fault;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.trace.Step;
import org.ipcstudio.engine.trace.StepRecorder;

/** Goes the way that a finding shows once more, on the kernel alone, and looks whether it leads to what it says. */
final class Witness {
	private final CompiledSystem system;
	private final Kernel kernel;
	private final Finding finding;
	private final String where;
	private Fault fault;
	private State state;
	private State beforeLast;
	private State cycleStart;
	/** Where the two runs of a race part. */
	private State racing;

	private Witness(CompiledSystem system, Finding finding, String where) {
		this.system = system;
		this.finding = finding;
		this.where = finding + "\n" + where;
		kernel = new Kernel(system, Forgetting.DEAD_VALUES);
	}

	/**
	 * Looks at a finding.
	 *
	 * @param unboundedLimit how many messages a channel without a bound may hold
	 * @param exactCycles    whether what repeats for ever comes back to the very same state
	 * @param where          what to say of the system where something is wrong
	 */
	static void check(CompiledSystem system, Finding finding, int unboundedLimit, boolean exactCycles, String where) {
		Witness witness = new Witness(system, finding, where);
		witness.follow();
		witness.judge(unboundedLimit, exactCycles);
	}

	private void follow() {
		int[] picks = finding.trace().stream().mapToInt(Step::pick).toArray();
		assertEquals(StepRecorder.steps(new Kernel(system, Forgetting.NOTHING), picks), finding.trace(), where);
		state = kernel.start();
		fault = kernel.effects().fault();
		Moves moves = new Moves();
		for (int i = 0; i < picks.length; i++) {
			if (i == finding.cycleStart()) {
				cycleStart = state.copy();
			}
			if (i == finding.commonSteps()) {
				racing = state.copy();
			}
			assertTrue(fault == null, where);
			beforeLast = state.copy();
			kernel.moves(state, moves);
			fault = kernel.apply(state, moves, picks[i]).fault();
		}
	}

	private void judge(int unboundedLimit, boolean exactCycles) {
		switch (finding.kind()) {
			case DEADLOCK -> {
				assertTrue(moves().isEmpty(), where);
				assertEquals(Set.copyOf(finding.processes()), Set.copyOf(alive()), where);
			}
			case PARTIAL_DEADLOCK -> {
				assertTrue(alive().containsAll(finding.processes()), where);
				if (kernel.atomicRunner(state) < 0) {
					assertTrue(moving().stream().noneMatch(finding.processes()::contains), where);
				}
			}
			case RUNTIME_FAULT, BROKEN_PIPE, ABSENT_MAILBOX, ASSERTION -> judgeFault();
			case RACE -> judgeRace();
			case LIVELOCK -> {
				assertEquals(finding.cycleStart() >= 0, cycleStart != null, where);
				assertTrue(cycleStart == null ? moves().isEmpty() : !exactCycles || cycleStart.equals(state), where);
				RunWitness.check(system, finding, where);
			}
			case UNBOUNDED -> assertTrue(IntStream.range(0, system.queueCount()).anyMatch(q -> system.queue(q)
					.name().equals(finding.text()) && state.count(q) > unboundedLimit
					&& state.count(q) > beforeLast.count(q)), where);
			case LEFTOVER -> {
				assertTrue(moves().isEmpty() && alive().isEmpty(), where);
				assertTrue(IntStream.range(0, system.queueCount()).anyMatch(q -> system.queue(q).name()
						.equals(finding.text()) && state.count(q) > 0), where);
			}
			default -> {
				// a message that is lost leaves no mark in the state, and text that is not reached has no way to it
			}
		}
	}

	private void judgeFault() {
		if (!finding.processes().isEmpty()) {
			assertTrue(fault != null, where);
			assertEquals(finding.kind().id(), fault.kind().id(), where);
			assertEquals(finding.processes().get(0), system.process(fault.process()).name(), where);
		} else {
			assertFalse(fault != null, where);
			assertTrue(system.properties().stream().anyMatch(property -> property.line() == finding.line()), where);
		}
	}

	/** Both can move where the runs part; each run goes on with one of them, and then at most with the other. */
	private void judgeRace() {
		if (finding.otherTrace().isEmpty()) { // who is in a block that never ends lets nobody go second
			assertTrue(finding.message().contains("in an atomic block"), where);
			return;
		}
		int[] picks = finding.otherTrace().stream().mapToInt(Step::pick).toArray();
		assertEquals(StepRecorder.steps(new Kernel(system, Forgetting.NOTHING), picks), finding.otherTrace(), where);
		state = racing;
		assertTrue(moving().containsAll(finding.processes()), where);
	}

	private Moves moves() {
		Moves moves = new Moves();
		kernel.moves(state, moves);
		return moves;
	}

	/** The processes that take part in a move. */
	private Set<String> moving() {
		Moves moves = moves();
		return IntStream.range(0, moves.size()).flatMap(i -> IntStream.of(moves.process(i), moves.partner(i)))
				.filter(p -> p >= 0).mapToObj(p -> system.process(p).name()).collect(Collectors.toSet());
	}

	/** The processes that have started, have not ended and are no daemons. */
	private Set<String> alive() {
		return IntStream.range(0, system.processCount())
				.filter(p -> kernel.operation(state, p) != null && !system.process(p).daemon())
				.mapToObj(p -> system.process(p).name()).collect(Collectors.toCollection(TreeSet::new));
	}
}
