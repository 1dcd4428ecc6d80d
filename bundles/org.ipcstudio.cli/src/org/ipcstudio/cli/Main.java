package org.ipcstudio.cli;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Optional;

/** The entry of the command {@code ipc}. */
public final class Main {
	private Main() {
	}

	/** Runs the command and ends the program with its exit code. */
	public static void main(String[] args) {
		Interrupts.enable();
		Console console = Console.ofSystem();
		int code = ExitCode.WRONG;
		try {
			code = run(args, console);
		} finally {
			console.flush();
			Interrupts.done(code);
		}
		System.exit(code);
	}

	/**
	 * Runs the command within this program.
	 *
	 * @return the exit code, see {@link ExitCode}
	 */
	public static int run(String[] args, PrintStream out, PrintStream err) {
		Console console = Console.on(out, err);
		int code = run(args, console);
		console.flush();
		return code;
	}

	private static int run(String[] args, Console console) {
		try {
			return dispatch(args, console);
		} catch (CommandException e) {
			console.message(e.getMessage());
			return ExitCode.WRONG;
		} catch (OutOfMemoryError e) {
			console.message("The memory is used up, so there is no answer. Give the program more with the variable "
					+ "IPC_JAVA_OPTIONS=-Xmx4g, or make the system smaller.");
			return ExitCode.INCONCLUSIVE;
		} catch (RuntimeException | Error e) { // whatever happens, the user gets a sentence and no stack trace
			Mistakes.report(e, args, console);
			return ExitCode.WRONG;
		}
	}

	private static int dispatch(String[] args, Console console) {
		console.setDebugging(Arrays.asList(args).contains("--debug"));
		if (args.length == 0) {
			Usage.print(console, console.err());
			return ExitCode.WRONG;
		}
		String first = args[0];
		if (first.equals("--help") || first.equals("-h") || first.equals("help") && args.length == 1) {
			Usage.print(console, console.out());
			return ExitCode.OK;
		}
		if (first.equals("--version") || first.equals("-V")) {
			console.println(Usage.version());
			return ExitCode.OK;
		}
		boolean help = first.equals("help");
		String word = help ? args[1] : first;
		Optional<Verb> verb = Verb.of(word);
		if (verb.isEmpty()) {
			throw new CommandException(Usage.unknown(word));
		}
		String[] rest = help ? new String[] { "--help" } : Arrays.copyOfRange(args, 1, args.length);
		return VerbRunner.run(verb.get(), rest, console);
	}
}
