package org.ipcstudio.benchmarks;

import java.io.IOException;
import java.nio.file.Path;

import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.simulate.SimulationResult;
import org.ipcstudio.engine.simulate.Simulator;
import org.ipcstudio.language.SourceFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many moves per second the simulator makes on one core, without tracing; every operation is one move. */
@State(Scope.Benchmark)
@Fork(2)
@BenchmarkMode(Mode.Throughput)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SimulationBenchmark {

	private static final int MOVES = 1_000_000;

	/** Systems that never end. */
	@Param({ "bounded-buffer-fixed", "dining-philosophers-fixed" })
	public String model;

	private CompiledSystem system;

	@Setup
	public void read() throws IOException {
		system = SystemCompiler.compile(SourceFile.read(Path.of("bundles/org.ipcstudio.examples/models", model + ".ipc")));
	}

	@Benchmark
	@OperationsPerInvocation(MOVES)
	public SimulationResult moves() {
		SimulationResult result = new Simulator(system).seed(1).stepLimit(MOVES).run();
		if (result.steps() != MOVES) {
			throw new IllegalStateException(model + " has ended after " + result.steps() + " moves: " + result.reason());
		}
		return result;
	}
}
