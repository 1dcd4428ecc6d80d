package org.ipcstudio.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The workbench comes up with IPC Studio in it, and nothing complains. */
class StartTest extends WorkbenchTest {

	/** How an error begins in the log file: its bundle, then the severity. */
	private static final Pattern ERROR = Pattern.compile("!ENTRY \\S+ 4 .*");

	@Test
	void theWorkbenchIsUpWithAnEmptyProject() {
		assertEquals(1, PlatformUI.getWorkbench().getWorkbenchWindowCount());
		assertTrue(window().getShell().isVisible());
		assertTrue(project().isOpen());
		assertEquals(0, page().getEditorReferences().length);
		Screenshots.take("workbench");
	}

	@Test
	void everyBundleOfIpcStudioIsResolved() {
		List<String> unresolved = Stream.of(FrameworkUtil.getBundle(StartTest.class).getBundleContext().getBundles())
				.filter(bundle -> bundle.getSymbolicName().startsWith("org.ipcstudio.") && bundle.getState() == Bundle.INSTALLED)
				.map(Bundle::getSymbolicName).toList();
		assertEquals(List.of(), unresolved);
		assertNotNull(Platform.getBundle("org.ipcstudio.editor"));
	}

	@Test
	void nothingWasLoggedAsAnErrorSinceTheStart() throws IOException {
		Path log = Platform.getLogFileLocation().toPath();
		List<String> errors = Files.exists(log) ? Files.readAllLines(log).stream().filter(ERROR.asMatchPredicate()).toList() : List.of();
		assertEquals(List.of(), errors, () -> "see " + log);
	}

	@Test
	void anExampleOpensFromTheProject() throws CoreException, IOException {
		assertNotNull(open(example("dining-philosophers")));
		Conditions.waitUntil("the editor is active", () -> page().getActiveEditor() != null);
		Screenshots.take("example");
	}
}
