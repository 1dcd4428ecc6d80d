package org.ipcstudio.language.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.Occurrence;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.assist.Hover.Fact;
import org.ipcstudio.language.internal.SourceMap;
import org.ipcstudio.language.types.Constants;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Constant;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.SharedVariable;

/** Collects what there is to tell about a place in a text. Stateless; any thread. */
public final class Hovers {

	private Hovers() {
	}

	/** What is to be told about the character at an offset; empty if there is nothing. Never throws. */
	public static Optional<Hover> at(SourceFile file, int offset) {
		if (offset < 0 || offset >= file.text().length()) {
			return Optional.empty();
		}
		List<Problem> problems = file.problems().stream().filter(problem -> isAt(problem.region(), offset)).toList();
		Optional<Hover> hover = Elements.nameAt(file, offset)
				.filter(name -> name.target() != null && offset < name.region().end())
				.map(name -> element(file, name, problems))
				.or(() -> keyword(file, offset, problems));
		boolean told = hover.isPresent() || problems.isEmpty();
		return told ? hover : Optional.of(Hover.of(problems.getFirst().region(), problems));
	}

	private static boolean isAt(Region region, int offset) {
		return region.offset() <= offset && offset < Math.max(region.end(), region.offset() + 1);
	}

	private static Optional<Hover> keyword(SourceFile file, int offset, List<Problem> problems) {
		return Tokens.at(file, offset).flatMap(token -> Keywords.explanation(token.getText())
				.map(sentence -> new Hover(SourceMap.region(token), ElementKind.KEYWORD, token.getText(), "", sentence,
						List.of(), List.of(), problems)));
	}

	private static Hover element(SourceFile file, Occurrence name, List<Problem> problems) {
		NamedElement element = name.target();
		return new Hover(name.region(), ElementKind.of(element), Details.nameOf(element), declaration(file, element),
				documentation(element), facts(file, element), NodeUses.of(file, element), problems);
	}

	/** The line that declares an element, without its block and its place on the canvas. */
	static String declaration(SourceFile file, NamedElement element) {
		Region region = file.region(element);
		if (region.isNone()) {
			return "";
		}
		Region name = file.nameRegion(element);
		int end = region.end();
		if (!name.isNone() && (element instanceof Process || element instanceof IpcSystem
				|| ElementKind.of(element) == ElementKind.MEMORY)) {
			int brace = file.text().indexOf('{', name.end());
			end = brace < 0 ? end : Math.min(end, brace);
		} else if (element.eClass().getName().equals("For")) {
			int brace = file.text().indexOf('{', region.offset());
			end = brace < 0 ? end : Math.min(end, brace);
		}
		String declared = file.text().substring(region.offset(), Math.max(region.offset(), end));
		return Details.withoutPlaces(declared);
	}

	private static String documentation(EObject element) {
		String text = switch (element) {
			case IpcSystem system -> system.getDocumentation();
			case Item item -> item.getDocumentation();
			case SharedVariable variable -> variable.getDocumentation();
			default -> null;
		};
		return text == null ? "" : text.strip();
	}

	private static List<Fact> facts(SourceFile file, NamedElement element) {
		List<Fact> facts = new ArrayList<>();
		switch (element) {
			case Channel channel -> {
				facts.add(new Fact("Type", channel.getType() == null ? "int" : Details.text(file, channel.getType())));
				facts.add(new Fact("Capacity", Details.capacity(file, channel)));
				if (channel.getCarrier() != null) {
					facts.add(new Fact("Carried by", Details.nameOf(channel.getCarrier())));
				}
			}
			case Process process when process.getParent() != null -> facts.add(new Fact("Child of",
					Details.nameOf(process.getParent())));
			case SharedVariable variable -> facts.add(new Fact("In", Details.nameOf((NamedElement) variable.eContainer())));
			case Constant constant -> value(file, constant.getValue()).ifPresent(value -> facts.add(new Fact("Value", value)));
			default -> {
				// its declaration says all
			}
		}
		return facts;
	}

	/** The value of a constant, if its text does not say it already. */
	private static Optional<String> value(SourceFile file, Expression expression) {
		return Constants.valueOf(expression).stream().mapToObj(Integer::toString)
				.filter(value -> !value.equals(Details.text(file, expression))).findFirst();
	}
}
