package org.ipcstudio.checker.internal.packed;

/** A part of the state has more contents than its field has room for: the states have to be packed anew. */
final class OutgrownException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	OutgrownException() {
		super("a part of the state has outgrown its field", null, false, false);
	}
}
