package org.ipcstudio.debug.ui.graph;

import java.util.HashMap;
import java.util.Map;

/** Writes a graph in the language DOT of Graphviz. */
public final class DotText {
	private static final String STRONG = ", color=\"#c62828\", penwidth=2";

	private final StringBuilder text = new StringBuilder();
	private final Map<String, Integer> numbers = new HashMap<>();

	/** @param name a word */
	public DotText(String name) {
		text.append("digraph ").append(name).append(" {\n  rankdir=LR;\n");
		text.append("  node [fontname=\"sans-serif\", fontsize=11];\n");
		text.append("  edge [fontname=\"sans-serif\", fontsize=10];\n");
	}

	/** A box. */
	public void node(String id, String label, String shape, boolean strong) {
		text.append("  ").append(name(id)).append(" [label=").append(quoted(label)).append(", shape=").append(shape)
				.append(strong ? STRONG : "").append("];\n");
	}

	/** An arrow between boxes that were written before. */
	public void edge(String from, String to, String label, boolean strong) {
		text.append("  ").append(name(from)).append(" -> ").append(name(to)).append(" [label=").append(quoted(label))
				.append(strong ? STRONG : "").append("];\n");
	}

	/** All of it. */
	public String text() {
		return text + "}\n";
	}

	private String name(String id) {
		return "n" + numbers.computeIfAbsent(id, key -> numbers.size());
	}

	private static String quoted(String label) {
		return '"' + label.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
	}
}
