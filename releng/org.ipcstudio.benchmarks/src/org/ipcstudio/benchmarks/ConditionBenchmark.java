package org.ipcstudio.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.evaluate.CompiledExpression;
import org.ipcstudio.engine.evaluate.Evaluator;
import org.ipcstudio.engine.evaluate.ExpressionException;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.source.ProgramTexts;
import org.ipcstudio.language.SourceFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the condition of a breakpoint costs at every move. */
@State(Scope.Benchmark)
@Fork(2)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ConditionBenchmark {

	/** What a user may want to know of a philosopher. */
	@Param({ "fork", "len(Fork[self]) == 0", "!fork && full(Fork[(self + 1) % N]) && self % 2 == 1" })
	public String condition;

	private Kernel kernel;
	private org.ipcstudio.engine.kernel.State state;
	private CompiledExpression compiled;

	@Setup
	public void compile() throws IOException, ExpressionException {
		SourceFile file = SourceFile.read(Path.of("bundles/org.ipcstudio.examples/models/dining-philosophers.ipc"));
		CompiledSystem system = SystemCompiler.compile(file);
		kernel = new Kernel(system, Forgetting.NOTHING);
		state = kernel.start();
		Evaluator evaluator = new Evaluator(system, new ProgramTexts(file));
		compiled = evaluator.condition(condition, evaluator.place(1, state.words[system.process(1).base()]));
	}

	@Benchmark
	public boolean holds() {
		return compiled.holds(kernel, state, 1);
	}
}
