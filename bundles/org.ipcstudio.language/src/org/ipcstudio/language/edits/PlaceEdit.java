package org.ipcstudio.language.edits;

import java.util.List;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.internal.grammar.IpcParser;
import org.ipcstudio.model.Bounds;
import org.ipcstudio.model.Placed;

/** Moves a node or a link on the canvas, and changes its size. */
final class PlaceEdit {

	private final SourceText source;
	private final Placed element;

	PlaceEdit(SourceText source, Placed element) {
		this.source = source;
		this.element = element;
		source.syntax(element);
	}

	/** Changes the place and keeps the size. */
	Replacements move(int x, int y) {
		Bounds bounds = element.getBounds();
		return bounds == null ? set(x, y, 0, 0) : set(x, y, bounds.getWidth(), bounds.getHeight());
	}

	/** Changes place and size; a size of 0 × 0 is an automatic one. Negative numbers count as 0. */
	Replacements set(int x, int y, int width, int height) {
		boolean sized = width > 0 || height > 0;
		List<Integer> numbers = sized ? List.of(x, y, width, height) : List.of(x, y);
		List<String> written = numbers.stream().map(number -> Integer.toString(Math.max(0, number))).toList();
		IpcParser.PlaceContext place = place();
		if (place != null && place.INT().size() == written.size()) {
			Replacements result = new Replacements();
			for (int i = 0; i < written.size(); i++) {
				TerminalNode number = place.INT(i);
				if (Integer.parseInt(written.get(i)) != number(number)) {
					result.replace(number.getSymbol().getStartIndex(), SourceText.end(number.getSymbol()), written.get(i));
				}
			}
			return result;
		}
		return new AttributeEdit(source, element, Attribute.PLACE).set("(" + String.join(", ", written) + ")");
	}

	/** Takes the place away, so that the element is laid out automatically. */
	Replacements clear() {
		return new AttributeEdit(source, element, Attribute.PLACE).clear();
	}

	/** The number that a token stands for; -1 if it is larger than any coordinate. */
	private static int number(TerminalNode token) {
		try {
			return Integer.parseInt(token.getText());
		} catch (NumberFormatException e) {
			return -1;
		}
	}

	private IpcParser.PlaceContext place() {
		EObject bounds = element.getBounds();
		ParserRuleContext context = bounds == null ? null : source.file().syntax(bounds);
		return context instanceof IpcParser.PlaceContext place ? place : null;
	}
}
