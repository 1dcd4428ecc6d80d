package org.ipcstudio.engine.simulate;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.trace.Step;
import org.ipcstudio.engine.trace.Trace;
import org.ipcstudio.engine.trace.TraceHeader;
import org.ipcstudio.engine.trace.TraceReader;
import org.ipcstudio.engine.trace.TraceWriter;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.SourceFile;

/** Makes runs of small systems. */
final class Runs {
	private Runs() {
	}

	/** Compiles what stands between the braces of a system; it has to be free of errors. */
	static CompiledSystem compile(String items) {
		return compileText("system T {\n" + items + "\n}\n");
	}

	/** Compiles a whole text. */
	static CompiledSystem compileText(String text) {
		SourceFile file = SourceFile.parse(text);
		assertFalse(file.hasErrors(), () -> text + file.problems().stream().filter(Problem::isError).toList());
		return SystemCompiler.compile(file);
	}

	/** A simulator of what stands between the braces of a system. */
	static Simulator of(String items) {
		return new Simulator(compile(items));
	}

	/** What is printed in a run: {@code 5000 P: text}. */
	static List<String> prints(Simulator simulator) {
		List<String> prints = new ArrayList<>();
		simulator.output((time, process, text) -> prints.add("%d %s: %s".formatted(time, process, text))).run();
		return prints;
	}

	/** The steps of a run: {@code 5000 P: receive x from M}. */
	static List<String> steps(Simulator simulator) {
		List<String> steps = new ArrayList<>();
		simulator.trace(event -> {
			if (event instanceof Step step) {
				steps.add("%d %s: %s".formatted(step.time(), step.process(), step.action()));
			}
		}).run();
		return steps;
	}

	/** The trace file of a run. */
	static String record(Simulator simulator) {
		StringWriter text = new StringWriter();
		try (TraceWriter writer = new TraceWriter(text,
				TraceHeader.of(simulator.system.name(), "", "t.ipc", OptionalLong.empty(), "test"))) {
			simulator.trace(writer).run();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.toString();
	}

	/** The trace in a trace file. */
	static Trace read(String text) {
		try (TraceReader reader = new TraceReader(new StringReader(text))) {
			return Trace.read(reader);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
