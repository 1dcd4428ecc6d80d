package org.ipcstudio.language.assist;

import java.util.List;

import org.ipcstudio.language.Problem;
import org.ipcstudio.language.Region;

/**
 * What is told about a place in a text.
 *
 * @param region        what it is about
 * @param kind          what stands there; {@link ElementKind#KEYWORD} also for numbers and signs
 * @param title         its name; empty if only the problems are of interest
 * @param declaration   how it is declared, in one line; empty if nothing is declared
 * @param documentation its documentation comment without stars, or the explanation of a keyword; empty if there is none
 * @param facts         type, capacity and the like
 * @param uses          who uses it in which lines, in the order of the text
 * @param problems      the problems at the place
 */
public record Hover(Region region, ElementKind kind, String title, String declaration, String documentation,
		List<Fact> facts, List<NodeUse> uses, List<Problem> problems) {

	/**
	 * Something that is known about an element.
	 *
	 * @param label what it is, such as {@code Capacity}
	 * @param value in the words of the text
	 */
	public record Fact(String label, String value) {
	}

	public Hover {
		facts = List.copyOf(facts);
		uses = List.copyOf(uses);
		problems = List.copyOf(problems);
	}

	/** A hover that only tells problems. */
	static Hover of(Region region, List<Problem> problems) {
		return new Hover(region, ElementKind.KEYWORD, "", "", "", List.of(), List.of(), problems);
	}
}
