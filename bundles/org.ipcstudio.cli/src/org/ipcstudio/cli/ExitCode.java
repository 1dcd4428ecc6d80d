package org.ipcstudio.cli;

/** What the command tells the shell. */
public final class ExitCode {
	/** Nothing is wrong. */
	public static final int OK = 0;
	/** Something was found. */
	public static final int FOUND = 1;
	/** The call or a file is wrong. */
	public static final int WRONG = 2;
	/** A limit ended the work before there was an answer. */
	public static final int INCONCLUSIVE = 3;

	private ExitCode() {
	}

	/** The code of several answers together: a wrong file counts most, then a finding, then a missing answer. */
	public static int worst(int a, int b) {
		return rank(a) >= rank(b) ? a : b;
	}

	private static int rank(int code) {
		return switch (code) {
			case WRONG -> 3;
			case FOUND -> 2;
			case INCONCLUSIVE -> 1;
			default -> 0;
		};
	}
}
