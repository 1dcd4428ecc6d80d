package org.ipcstudio.language.internal;

import java.util.IdentityHashMap;
import java.util.Map;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.internal.grammar.IpcParser.FileContext;
import org.ipcstudio.model.NamedElement;

/** Remembers which part of the parse tree each element of a model was built from. */
public final class SourceMap {

	private static final int CHARACTERS_PER_ELEMENT = 8;

	private final Map<EObject, ParserRuleContext> contexts;
	private final Map<NamedElement, Token> names = new IdentityHashMap<>();

	/** @param textLength how long the text is, in characters: the map has room at once for what is usual in such a text */
	public SourceMap(int textLength) {
		contexts = new IdentityHashMap<>(textLength / CHARACTERS_PER_ELEMENT);
	}

	/** Remembers where an element comes from, and returns it. */
	public <T extends EObject> T put(T element, ParserRuleContext context) {
		contexts.put(element, context);
		return element;
	}

	/** Remembers the identifier that declares an element. */
	public void putName(NamedElement element, Token name) {
		names.put(element, name);
	}

	/** What an element was built from; null if it was built from nothing. */
	public ParserRuleContext syntax(EObject element) {
		return contexts.get(element);
	}

	/** The whole text of an element. */
	public Region region(EObject element) {
		ParserRuleContext context = contexts.get(element);
		return context == null ? Region.NONE : region(context);
	}

	/** The identifier that declares an element. */
	public Region nameRegion(NamedElement element) {
		Token name = names.get(element);
		return name == null ? Region.NONE : region(name);
	}

	/** Where a part of the parse tree lies in the text; the end of the text does not belong to the system. */
	public static Region region(ParserRuleContext context) {
		Token start = context.getStart();
		Token stop = context instanceof FileContext file && file.RIGHT_BRACE() != null ? file.RIGHT_BRACE().getSymbol()
				: context.getStop();
		if (stop == null || stop.getStopIndex() < start.getStartIndex()) {
			return new Region(start.getStartIndex(), 0);
		}
		return Region.between(start.getStartIndex(), stop.getStopIndex() + 1);
	}

	/** Where a token lies in the text; the end of the text is an empty region. */
	public static Region region(Token token) {
		if (token.getType() == Token.EOF) {
			return new Region(token.getStartIndex(), 0);
		}
		return Region.between(token.getStartIndex(), token.getStopIndex() + 1);
	}
}
