package org.ipcstudio.checker.benchmarks;

/** A program did not do what the benchmark needs of it; the message says which one, and what it said. */
final class MeasuringException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	MeasuringException(String message) {
		super(message);
	}
}
