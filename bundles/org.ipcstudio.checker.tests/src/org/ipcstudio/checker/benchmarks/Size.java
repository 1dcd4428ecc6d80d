package org.ipcstudio.checker.benchmarks;

import java.util.Arrays;
import java.util.List;

/**
 * How large a system of a family is.
 *
 * @param n     the number that the texts call {@code N}
 * @param depth how deep SPIN's stack has to be for it. A larger one costs SPIN time, so everyone would look for the
 *              smallest that suffices
 */
record Size(int n, int depth) {
	private static final int USUAL_DEPTH = 10_000;

	/** Sizes as they stand in the manifest: {@code N} or {@code N:depth}, separated by commas. */
	static List<Size> list(String text) {
		return Arrays.stream(text.split(",")).filter(size -> !size.isBlank()).map(Size::of).toList();
	}

	private static Size of(String text) {
		String[] parts = text.strip().split(":");
		return new Size(Integer.parseInt(parts[0]), parts.length == 1 ? USUAL_DEPTH : Integer.parseInt(parts[1]));
	}

	/** The next larger stack to try when this one was too small. */
	Size deeper() {
		return new Size(n, depth * 10);
	}
}
