package org.ipcstudio.benchmarks;

import java.util.concurrent.TimeUnit;

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

/**
 * How long it takes to read a large file: to parse it, to link its names and to check the rules. Both are measured: the
 * first file that a fresh JVM reads, which is what a user of the command line meets, and those after many others.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ParseBenchmark {

	/** Variables, processes, mailboxes: whatever has a name. */
	@Param("10000")
	public int declarations;

	private String text;

	@Setup
	public void write() {
		StringBuilder system = new StringBuilder("system Large {\n");
		for (int i = 0; i < declarations / 4; i++) {
			system.append("""
					  mailbox M%1$d : int capacity 4 @(%1$d, 100)
					  process S%1$d { loop { send %1$d to M%1$d  work 1 ms } }
					  process R%1$d { var x : int  loop { receive x from M%1$d  if x > %1$d { print "more: ", x } } }
					  S%1$d -> M%1$d -> R%1$d
					""".formatted(i));
		}
		text = system.append("}\n").toString();
	}

	@Benchmark
	@BenchmarkMode(Mode.SingleShotTime)
	@Fork(5)
	@Warmup(iterations = 0)
	@Measurement(iterations = 1)
	public SourceFile first() {
		return parse();
	}

	@Benchmark
	@BenchmarkMode(Mode.AverageTime)
	@Fork(2)
	@Warmup(iterations = 3, time = 2)
	@Measurement(iterations = 5, time = 2)
	public SourceFile later() {
		return parse();
	}

	private SourceFile parse() {
		SourceFile file = SourceFile.parse(text);
		if (!file.problems().isEmpty()) {
			throw new IllegalStateException(file.problems().getFirst().toString());
		}
		return file;
	}
}
