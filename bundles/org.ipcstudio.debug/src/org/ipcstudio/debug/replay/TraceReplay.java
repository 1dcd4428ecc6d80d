package org.ipcstudio.debug.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.compile.UnrunnableSystemException;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.record.Replay;
import org.ipcstudio.engine.simulate.ReplayStrategy.Misfit;
import org.ipcstudio.engine.trace.Trace;
import org.ipcstudio.engine.trace.TraceFormatException;
import org.ipcstudio.language.SourceFile;

/**
 * A trace file that was made again.
 *
 * @param path   the file of the system
 * @param source its text
 * @param system what it means
 * @param replay the run
 * @param remark what does not fit, in full sentences; empty if everything does
 */
public record TraceReplay(Path path, SourceFile source, CompiledSystem system, Replay replay, Optional<String> remark) {

	/**
	 * Reads a trace and makes its steps again; takes as long as the trace is.
	 *
	 * @param file    the trace
	 * @param folders where the name of the source may begin, besides the folder of the trace
	 * @throws ReplayException if it is no trace, its source is not to be found or cannot be run, or is another system
	 */
	public static TraceReplay read(Path file, List<Path> folders, BooleanSupplier cancelled) throws ReplayException {
		Trace trace = trace(file);
		Path path = source(file, trace.header().source(), folders);
		SourceFile source = parse(path);
		if (source.hasErrors()) {
			throw new ReplayException(Messages.bind(Messages.TraceReplay_errors, path));
		}
		CompiledSystem system = compile(path, source);
		if (!trace.header().system().equals(system.name())) {
			throw new ReplayException(Messages.bind(Messages.TraceReplay_otherSystem,
					new Object[] { file.getFileName(), trace.header().system(), path.getFileName(), system.name() }));
		}
		Replay replay = Replay.of(system, trace.steps(), cancelled);
		Optional<String> changed = trace.header().mismatch(system.name(), source.text());
		Optional<String> misfit = replay.misfit().map(Misfit::message);
		return new TraceReplay(path, source, system, replay,
				misfit.map(what -> changed.map(why -> why + ' ' + what).orElse(what)));
	}

	private static Trace trace(Path file) throws ReplayException {
		try {
			return Trace.read(file);
		} catch (TraceFormatException e) {
			throw new ReplayException(Messages.bind(Messages.TraceReplay_noTrace, file.getFileName(), e.getMessage()), e);
		} catch (IOException e) {
			throw new ReplayException(Messages.bind(Messages.TraceReplay_unreadable, file, e.getMessage()), e);
		}
	}

	/** The source as the trace names it, seen from its own folder or from others, or beside the trace. */
	static Path source(Path trace, String name, List<Path> folders) throws ReplayException {
		try {
			if (!name.isEmpty()) {
				Path named = Path.of(name);
				Path own = trace.toAbsolutePath().getParent();
				List<Path> candidates = new ArrayList<>();
				candidates.add(own.resolve(named));
				folders.forEach(folder -> candidates.add(folder.resolve(named)));
				candidates.add(own.resolve(named.getFileName()));
				for (Path candidate : candidates) {
					if (Files.isRegularFile(candidate)) {
						return candidate.normalize();
					}
				}
			}
		} catch (InvalidPathException impossibleHere) {
			throw new ReplayException(Messages.bind(Messages.TraceReplay_noSource, name, trace.getFileName()), impossibleHere);
		}
		throw new ReplayException(name.isEmpty() ? Messages.bind(Messages.TraceReplay_unnamed, trace.getFileName())
				: Messages.bind(Messages.TraceReplay_noSource, name, trace.getFileName()));
	}

	private static SourceFile parse(Path path) throws ReplayException {
		try {
			return SourceFile.read(path);
		} catch (IOException e) {
			throw new ReplayException(e.getMessage(), e);
		}
	}

	private static CompiledSystem compile(Path path, SourceFile source) throws ReplayException {
		try {
			return SystemCompiler.compile(source);
		} catch (UnrunnableSystemException e) {
			throw new ReplayException(Messages.bind(Messages.TraceReplay_unrunnable, path, e.getMessage()), e);
		}
	}
}
