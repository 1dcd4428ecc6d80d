package org.ipcstudio.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.ipcstudio.checker.space.StateMark;
import org.ipcstudio.checker.space.StateSpace;
import org.ipcstudio.checker.space.Starvation;
import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Fault;
import org.ipcstudio.engine.kernel.PropertyInfo;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a state space marks is what the definitions say, in the same number of states and at the same depth. */
final class StateSpaceReferenceTest {
	private static final int LIMIT = 3_000;
	private static final int UNBOUNDED = 255;

	static Stream<Path> systems() {
		return Stream.concat(Corpus.entries().filter(entry -> !entry.kind().equals("invalid")).map(Corpus.Entry::file),
				Examples.all().stream().map(Examples.Example::file));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("systems")
	void marksAreWhatTheDefinitionsSay(Path file) throws IOException {
		CompiledSystem system = SystemCompiler.compile(SourceFile.read(file));
		StateSpace space = StateSpace.explore(system, LIMIT, ProgressListener.NONE);
		assumeTrue(space.isComplete(), "larger than what is looked at as a graph");
		ReferenceChecker reference = ReferenceChecker.check(system, UNBOUNDED);
		assumeTrue(!reference.findings().containsKey("unbounded"), "the reference does not look past a full channel");
		long behindFaults = IntStream.range(0, space.size()).filter(state -> space.fault(state) != null).count();
		assertEquals(reference.states().size(), space.size() - behindFaults);
		assertEquals(reference.transitions(), space.moveCount());
		assertEquals(judgedByTheReference(reference), marked(system, space));
		for (PropertyInfo property : system.properties()) {
			for (int process : property.processes()) {
				boolean livelock = reference.findings().containsKey("livelock %s in line %d"
						.formatted(system.process(process).name(), property.line()));
				assertEquals(livelock, Starvation.of(space, process).isPossibleFrom(0), property::text);
			}
		}
	}

	@Test
	void mostSystemsAreSmallEnoughToBeLookedAt() throws IOException {
		int small = 0;
		for (Path file : systems().toList()) {
			CompiledSystem system = SystemCompiler.compile(SourceFile.read(file));
			small += StateSpace.explore(system, LIMIT, ProgressListener.NONE).isComplete() ? 1 : 0;
		}
		assertTrue(small >= 100, "only " + small);
	}

	private static Map<String, Integer> judgedByTheReference(ReferenceChecker reference) {
		return reference.findings().entrySet().stream()
				.filter(entry -> entry.getKey().matches("(deadlock|partial-deadlock|assertion|runtime-fault|broken-pipe"
						+ "|absent-mailbox)( .*)?"))
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::min, TreeMap::new));
	}

	private static Map<String, Integer> marked(CompiledSystem system, StateSpace space) {
		Map<String, Integer> marked = new TreeMap<>();
		for (int state = 0; state < space.size(); state++) {
			int depth = space.depth(state);
			Fault fault = space.fault(state);
			if (fault != null) {
				marked.merge(fault.kind().id() + " " + system.process(fault.process()).name(), depth, Math::min);
			}
			if (space.has(state, StateMark.DEADLOCK)) {
				marked.merge("deadlock " + names(system, space.stuck(state)), depth, Math::min);
			}
			if (space.has(state, StateMark.PARTIAL_DEADLOCK)) {
				marked.merge("partial-deadlock " + names(system, space.stuck(state)), depth, Math::min);
			}
			if (!space.violated(state).isEmpty()) {
				marked.merge("assertion", depth, Math::min);
			}
		}
		return marked;
	}

	private static String names(CompiledSystem system, BitSet processes) {
		return processes.stream().mapToObj(process -> system.process(process).name()).sorted()
				.collect(Collectors.joining(" "));
	}
}
