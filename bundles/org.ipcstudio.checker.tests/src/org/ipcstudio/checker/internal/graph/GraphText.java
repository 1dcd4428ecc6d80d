package org.ipcstudio.checker.internal.graph;

import java.util.BitSet;

import org.ipcstudio.checker.internal.store.MemoryMeter;

/**
 * Builds graphs from text: one line per state, its edges separated by blanks, each {@code target:movers} with an optional
 * {@code +progressed}, for example {@code 1:a 2:ab+b}. Processes are letters; the target {@code x} leads nowhere. Every
 * process is alive in every state unless the line begins with {@code alive=ab}. A line that begins with {@code atomic} is
 * a state in the middle of an atomic block. An edge that ends with {@code @n} turns the processes: {@code a} behind it is
 * the one who comes {@code n} letters later before it. Lines with {@code ?} are states that are not expanded; they
 * come last.
 */
final class GraphText {
	final StateGraph graph;
	final int states;
	final int processes;
	final Renaming renaming;
	private final ProcessSets sets = new ProcessSets();

	GraphText(int processes, String text) {
		this.processes = processes;
		graph = new StateGraph(sets, new MemoryMeter(Long.MAX_VALUE));
		renaming = text.contains("@") ? new Turning(processes) : Renaming.NONE;
		String[] lines = text.strip().split("\n");
		states = lines.length;
		for (String line : lines) {
			if (!line.strip().equals("?")) {
				addState(line.strip());
			}
		}
	}

	private void addState(String line) {
		int alive = set("abcdefgh".substring(0, processes));
		boolean atomic = false;
		for (String word : line.split(" ")) {
			if (word.startsWith("alive=")) {
				alive = set(word.substring(6));
			} else if (word.equals("atomic")) {
				atomic = true;
			} else if (word.contains(":")) {
				String[] edge = word.split("[:+@]");
				int target = edge[0].equals("x") ? StateGraph.NOWHERE : Integer.parseInt(edge[0]);
				int movers = set(edge[1]);
				EdgeLabel label = new EdgeLabel(movers, movers, set(word.contains("+") ? edge[2] : ""), alive, atomic);
				if (renaming == Renaming.NONE) {
					graph.addEdge(target, label);
				} else {
					graph.addEdge(target, label, word.contains("@") ? Integer.parseInt(edge[edge.length - 1]) : 0);
				}
			}
		}
		graph.endState();
	}

	/** Everybody takes the place of the one who comes so many letters later. */
	private record Turning(int processes) implements Renaming {
		@Override
		public long then(long first, long second) {
			return (first + second) % processes;
		}

		@Override
		public int process(int process, long way) {
			return (process + (int) way) % processes;
		}

		@Override
		public int groups(int processCount) {
			return 1;
		}
	}

	private int set(String letters) {
		BitSet set = new BitSet();
		letters.chars().forEach(letter -> set.set(letter - 'a'));
		return sets.intern(set);
	}

	/** The letters of a set. */
	String letters(int set) {
		StringBuilder letters = new StringBuilder();
		sets.get(set).stream().forEach(process -> letters.append((char) ('a' + process)));
		return letters.toString();
	}
}
