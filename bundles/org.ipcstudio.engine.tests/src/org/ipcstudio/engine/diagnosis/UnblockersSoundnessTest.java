package org.ipcstudio.engine.diagnosis;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever really ends a wait was named before as somebody who may; whoever was called stuck never moves again. */
class UnblockersSoundnessTest {
	private static final int RUNS = 6;
	private static final int STEPS = 120;

	static List<Path> systems() throws IOException {
		List<Path> systems = new ArrayList<>();
		Path bundles = Files.isDirectory(Path.of("bundles")) ? Path.of("bundles") : Path.of("..");
		for (String folder : new String[] { "org.ipcstudio.checker.tests/corpus", "org.ipcstudio.examples/models" }) {
			try (Stream<Path> files = Files.list(bundles.resolve(folder))) {
				files.filter(file -> file.toString().endsWith(".ipc")).sorted().forEach(systems::add);
			}
		}
		return systems;
	}

	@ParameterizedTest
	@MethodSource("systems")
	void everyEndOfAWaitWasForeseen(Path file) throws IOException {
		SourceFile source = SourceFile.read(file);
		if (source.hasErrors()) {
			return; // the corpus holds wrong texts too
		}
		CompiledSystem system = SystemCompiler.compile(source);
		for (int seed = 0; seed < RUNS; seed++) {
			run(system, new Random(seed), file + " with seed " + seed);
		}
	}

	private static void run(CompiledSystem system, Random random, String what) {
		Kernel kernel = new Kernel(system, Forgetting.DEAD_VALUES);
		State state = kernel.start();
		Moves moves = new Moves();
		BitSet stuck = new BitSet();
		for (int step = 1; step <= STEPS && kernel.effects().fault() == null; step++) {
			Diagnosis before = Diagnosis.of(kernel, state);
			stuck.or(before.graph().stuckForEver());
			kernel.moves(state, moves);
			if (moves.isEmpty()) {
				return;
			}
			int move = random.nextInt(moves.size());
			int mover = moves.process(move);
			int partner = moves.partner(move);
			String where = what + ", step " + step;
			assertFalse(stuck.get(mover) || partner >= 0 && stuck.get(partner), () -> where + ": moves although it is stuck");
			kernel.apply(state, moves, move);
			for (Wait wait : before.waits()) {
				if (kernel.operation(state, wait.process()) == null || kernel.canMove(state, wait.process())) {
					assertTrue(isForeseen(wait, mover) || isForeseen(wait, partner),
							() -> where + ": " + system.process(mover).name() + " ends the wait of " + wait);
				}
			}
		}
	}

	private static boolean isForeseen(Wait wait, int process) {
		return wait.unblockers().contains(process) || wait.interrupters().contains(process);
	}
}
