package org.ipcstudio.debug.ui.graph;

import java.util.HashMap;
import java.util.Map;

/** Writes a graph in the language DOT of Graphviz. */
public final class DotText {
	private static final String STRONG = ", color=\"#c62828\", penwidth=2"; //$NON-NLS-1$

	private final StringBuilder text = new StringBuilder();
	private final Map<String, Integer> numbers = new HashMap<>();

	/** @param name a word */
	public DotText(String name) {
		text.append("digraph ").append(name).append(" {\n  rankdir=LR;\n"); //$NON-NLS-1$ //$NON-NLS-2$
		text.append("  node [fontname=\"sans-serif\", fontsize=11];\n"); //$NON-NLS-1$
		text.append("  edge [fontname=\"sans-serif\", fontsize=10];\n"); //$NON-NLS-1$
	}

	/** A box. */
	public void node(String id, String label, String shape, boolean strong) {
		text.append("  ").append(name(id)).append(" [label=").append(quoted(label)).append(", shape=").append(shape) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.append(strong ? STRONG : "").append("];\n"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** An arrow between boxes that were written before. */
	public void edge(String from, String to, String label, boolean strong) {
		text.append("  ").append(name(from)).append(" -> ").append(name(to)).append(" [label=").append(quoted(label)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.append(strong ? STRONG : "").append("];\n"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** All of it. */
	public String text() {
		return text + "}\n"; //$NON-NLS-1$
	}

	private String name(String id) {
		return "n" + numbers.computeIfAbsent(id, key -> numbers.size()); //$NON-NLS-1$
	}

	private static String quoted(String label) {
		return '"' + label.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"'; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}
}
