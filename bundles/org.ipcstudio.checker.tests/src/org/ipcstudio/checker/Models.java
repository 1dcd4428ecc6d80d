package org.ipcstudio.checker;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.SourceFile;

/** Compiles and checks small systems. */
final class Models {
	private Models() {
	}

	/** Compiles what stands between the braces of a system; it has to be free of errors. */
	static CompiledSystem compile(String items) {
		SourceFile file = SourceFile.parse("system T {\n" + items + "\n}\n");
		assertFalse(file.hasErrors(), () -> file.problems().stream().filter(Problem::isError).toList().toString());
		return SystemCompiler.compile(file);
	}

	/** Checks what stands between the braces of a system, with the usual options. */
	static CheckResult check(String items) {
		return check(items, CheckOptions.defaults());
	}

	static CheckResult check(String items, CheckOptions options) {
		return Checker.check(compile(items), options, ProgressListener.NONE);
	}
}
