package org.ipcstudio.cli.report;

import java.util.Optional;

import org.ipcstudio.checker.CheckResult;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.language.SourceFile;

/**
 * What has become of the check of one file.
 *
 * @param name   the file as the user named it
 * @param source its text; empty if it could not be read
 * @param system the compiled system; empty if the text has errors or is too large to run
 * @param result the outcome of the check; empty if there was none
 * @param error  why there is none, a full sentence; empty where the problems of the text say it
 */
public record CheckedFile(String name, Optional<SourceFile> source, Optional<CompiledSystem> system,
		Optional<CheckResult> result, Optional<String> error) {
}
