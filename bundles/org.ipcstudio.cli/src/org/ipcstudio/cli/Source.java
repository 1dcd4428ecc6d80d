package org.ipcstudio.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.compile.UnrunnableSystemException;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.language.SourceFile;

/** A source file as the command line names it. */
public final class Source {
	private Source() {
	}

	/** @throws CommandException if the name can be no file's */
	public static Path path(String name) {
		try {
			return Path.of(name);
		} catch (InvalidPathException e) {
			throw new CommandException("The file name `%s` is not possible on this system.".formatted(printable(name)), e);
		}
	}

	/** @throws CommandException if the file cannot be read */
	public static SourceFile read(String name) {
		try {
			return SourceFile.read(path(name));
		} catch (IOException e) {
			throw new CommandException(e.getMessage(), e);
		}
	}

	/** @throws CommandException if the system is too large to run */
	public static CompiledSystem compile(String name, SourceFile file) {
		try {
			return SystemCompiler.compile(file);
		} catch (UnrunnableSystemException e) {
			String message = e.getMessage();
			throw new CommandException("%s: %s%s".formatted(name, message, message.endsWith(".") ? "" : "."), e);
		}
	}

	private static String printable(String name) {
		StringBuilder text = new StringBuilder();
		name.chars().forEach(c -> text.append(Character.isISOControl(c) ? '?' : (char) c));
		return text.toString();
	}
}
