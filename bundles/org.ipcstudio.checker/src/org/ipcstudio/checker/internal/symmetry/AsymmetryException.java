package org.ipcstudio.checker.internal.symmetry;

/** Thrown where it cannot be shown that a program treats processes alike. */
final class AsymmetryException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	AsymmetryException(String message) {
		super(message, null, false, false);
	}
}
