package org.ipcstudio.engine.kernel;

/**
 * Thrown by expressions and instructions when a program breaks a rule while running; the kernel catches it and turns it
 * into a {@link Fault}. It carries no stack trace, because a fault of the modelled program is no error of this one.
 */
public final class FaultException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	private final FaultKind kind;

	public FaultException(FaultKind kind, String message) {
		super(message, null, false, false);
		this.kind = kind;
	}

	/** A fault of the kind {@link FaultKind#RUNTIME}. */
	public static FaultException runtime(String message) {
		return new FaultException(FaultKind.RUNTIME, message);
	}

	public FaultKind kind() {
		return kind;
	}
}
