package org.eclipse.jface.util;

/** The assertions of an earlier platform, which GEF 3.2 calls and today's platform no longer has. */
public final class Assert {

	private Assert() {
	}

	/** @throws IllegalArgumentException if {@code object} is null */
	public static void isNotNull(Object object) {
		isNotNull(object, "");
	}

	/** @throws IllegalArgumentException with the message if {@code object} is null */
	public static void isNotNull(Object object, String message) {
		if (object == null) {
			throw new IllegalArgumentException("null argument: " + message);
		}
	}

	/**
	 * @return true
	 * @throws IllegalStateException if {@code expression} is false
	 */
	public static boolean isTrue(boolean expression) {
		if (!expression) {
			throw new IllegalStateException("assertion failed");
		}
		return true;
	}
}
