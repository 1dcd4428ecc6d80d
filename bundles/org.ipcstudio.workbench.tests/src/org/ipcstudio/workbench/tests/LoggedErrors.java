package org.ipcstudio.workbench.tests;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.equinox.log.SynchronousLogListener;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogLevel;
import org.osgi.service.log.LogReaderService;

/**
 * Fails a test during which anything was logged as an error, by whatever bundle and on whatever thread: what a user would
 * find as a stack trace in the Error Log.
 */
public final class LoggedErrors implements BeforeEachCallback, AfterEachCallback {

	private final List<String> errors = new ArrayList<>();
	private final SynchronousLogListener listener = this::logged;

	@Override
	public void beforeEach(ExtensionContext context) {
		errors.clear();
		reader().addLogListener(listener);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		// What the test has left to later may fail, too.
		Conditions.handleEvents();
		reader().removeLogListener(listener);
		synchronized (errors) {
			Assertions.assertEquals(List.of(), errors, "logged as errors");
		}
	}

	private void logged(LogEntry entry) {
		if (entry.getLogLevel() == LogLevel.ERROR) {
			synchronized (errors) {
				errors.add(describe(entry));
			}
		}
	}

	private static String describe(LogEntry entry) {
		StringBuilder description = new StringBuilder(entry.getBundle().getSymbolicName());
		description.append(": ").append(entry.getMessage());
		for (Throwable thrown = entry.getException(); thrown != null; thrown = thrown.getCause()) {
			description.append('\n').append(thrown);
			for (StackTraceElement frame : thrown.getStackTrace()) {
				description.append("\n\tat ").append(frame);
			}
		}
		return description.toString();
	}

	private static LogReaderService reader() {
		BundleContext context = FrameworkUtil.getBundle(LoggedErrors.class).getBundleContext();
		ServiceReference<LogReaderService> reference = context.getServiceReference(LogReaderService.class);
		return context.getService(reference);
	}
}
