package org.ipcstudio.checker.internal.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.ipcstudio.checker.internal.store.MemoryMeter;
import org.junit.jupiter.api.Test;

class ComponentsTest {
	private final MemoryMeter meter = new MemoryMeter(Long.MAX_VALUE);

	private List<Set<Integer>> find(GraphText text, Subgraph part) {
		List<Set<Integer>> found = new ArrayList<>();
		Components.find(text.graph, text.states, part, meter, Patience.ENDLESS, (number, states, from, to, numbers) -> {
			assertEquals(found.size(), number);
			Set<Integer> component = new TreeSet<>();
			for (int i = from; i < to; i++) {
				component.add(states[i]);
				assertEquals(number, numbers[states[i]]);
			}
			found.add(component);
		});
		return found;
	}

	@Test
	void findsComponentsBehindThoseThatTheyLeadTo() {
		GraphText text = new GraphText(1, """
				1:a
				2:a 3:a
				1:a
				4:a x:a
				3:a
				""");
		assertEquals(List.of(Set.of(3, 4), Set.of(1, 2), Set.of(0)), find(text, Subgraph.WHOLE));
		assertEquals(0, meter.held(), "what the search took is given back");
	}

	@Test
	void looksAtTheEdgesOfThePartOnly() {
		GraphText text = new GraphText(1, """
				1:a
				0:a+a
				""");
		Subgraph part = (label, target) -> label.progressed() == ProcessSets.EMPTY;
		assertEquals(List.of(Set.of(1), Set.of(0)), find(text, part));
	}

	@Test
	void statesThatAreNotExpandedHaveNoEdges() {
		GraphText text = new GraphText(1, """
				1:a
				?
				""");
		assertEquals(List.of(Set.of(1), Set.of(0)), find(text, Subgraph.WHOLE));
	}

	@Test
	void agreesWithReachabilityOnRandomGraphs() {
		Random random = new Random(3);
		for (int round = 0; round < 300; round++) {
			int states = 1 + random.nextInt(12);
			StringBuilder lines = new StringBuilder();
			boolean[][] reaches = new boolean[states][states];
			for (int s = 0; s < states; s++) {
				reaches[s][s] = true;
				lines.append("alive=a");
				for (int edge = random.nextInt(4); edge > 0; edge--) {
					int target = random.nextInt(states);
					reaches[s][target] = true;
					lines.append(' ').append(target).append(":a");
				}
				lines.append('\n');
			}
			close(reaches);
			for (Set<Integer> component : find(new GraphText(1, lines.toString()), Subgraph.WHOLE)) {
				int first = component.iterator().next();
				for (int s = 0; s < states; s++) {
					assertEquals(reaches[first][s] && reaches[s][first], component.contains(s), lines::toString);
				}
			}
		}
	}

	private static void close(boolean[][] reaches) {
		for (int k = 0; k < reaches.length; k++) {
			for (boolean[] row : reaches) {
				for (int j = 0; row[k] && j < reaches.length; j++) {
					row[j] |= reaches[k][j];
				}
			}
		}
	}

	@Test
	void aPathOfAMillionStatesNeedsNoDeepStack() {
		int states = 1_000_000;
		ProcessSets sets = new ProcessSets();
		StateGraph graph = new StateGraph(sets, meter);
		EdgeLabel label = new EdgeLabel(0, 0, 0, 0, false);
		for (int s = 0; s < states; s++) {
			graph.addEdge((s + 1) % states, label);
			graph.endState();
		}
		int[] sizes = new int[2];
		Components.find(graph, states, Subgraph.WHOLE, meter, Patience.ENDLESS,
				(number, members, from, to, numbers) -> sizes[number] = to - from);
		assertTrue(Arrays.equals(new int[] { states, 0 }, sizes));
	}
}
