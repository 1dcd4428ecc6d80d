package org.ipcstudio.language.edits;

import java.util.List;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.format.Identifiers;
import org.ipcstudio.language.format.StringLiterals;
import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.ipcstudio.model.Carrier;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Process;

/** Sets an attribute of an element, replaces it or takes it away. */
final class AttributeEdit {

	private final SourceText source;
	private final EObject element;
	private final Attribute attribute;
	private final ParserRuleContext declaration;

	AttributeEdit(SourceText source, EObject element, Attribute attribute) {
		this.source = source;
		this.element = element;
		this.attribute = attribute;
		this.declaration = source.syntax(element);
		if (!attribute.isAllowedOn(element)) {
			throw new EditException("A " + Description.kind(element) + " has no " + attribute.feature() + ".");
		}
	}

	/** Sets the attribute; a value that is not possible is refused. */
	Replacements set(String value) {
		if (attribute.form() == Attribute.Form.FLAG && !Boolean.parseBoolean(value)) {
			return clear();
		}
		String written = written(value == null ? "" : value.strip());
		Fragments.attribute(element, attribute, written, value);
		return put(written);
	}

	/** Makes the attribute refer to an element, which may be one that is only about to be written. */
	Replacements refer(NamedElement target) {
		return put(attribute.word() + " " + Identifiers.quoted(target.getName()));
	}

	/** Takes the attribute away; nothing happens if it is not there. */
	Replacements clear() {
		if (attribute.isRequiredOn(element.eClass())) {
			throw new EditException("The " + Description.of(element) + " needs its " + attribute.feature() + ".");
		}
		Replacements result = new Replacements();
		for (AttributeSpan span : AttributeSpan.of(declaration, attribute)) {
			result.addAll(clear(span));
		}
		return result;
	}

	/** An attribute at the beginning of its declaration takes the white space behind it along, others that before them. */
	private Replacements clear(AttributeSpan span) {
		if (span.start() == SourceText.start(declaration)) {
			return new Replacements().delete(span.start(), source.visibleBehind(span.last()).getStartIndex());
		}
		return new Removal(source).range(span.start(), span.end());
	}

	private Replacements put(String written) {
		List<AttributeSpan> spans = AttributeSpan.of(declaration, attribute);
		if (spans.isEmpty()) {
			return insert(written);
		}
		Replacements result = new Replacements();
		for (AttributeSpan repeated : spans.subList(1, spans.size())) {
			result.addAll(new Removal(source).range(repeated.start(), repeated.end()));
		}
		AttributeSpan span = spans.getFirst();
		return result.replaceDifference(source.text().substring(span.start(), span.end()), span.start(), written);
	}

	private Replacements insert(String written) {
		Token anchor = AttributeSpan.anchor(declaration, attribute);
		if (anchor == null) {
			return new Replacements().insert(SourceText.start(declaration), written + " ");
		}
		int offset = SourceText.end(anchor);
		boolean tight = attribute == Attribute.SIZE;
		// Without a blank the new text would run into a declaration that follows at once.
		Token next = source.token(anchor.getTokenIndex() + 1);
		boolean separate = tight || next.getType() == IpcLexer.WHITE_SPACE || next.getType() == Token.EOF;
		return new Replacements().insert(offset, (tight ? "" : " ") + written + (separate ? "" : " "));
	}

	private String written(String value) {
		String word = attribute.word();
		return switch (attribute.form()) {
		case FLAG -> word;
		case BRACKETS -> "[" + value + "]";
		case SOURCE -> word + " " + value;
		case BARE -> value;
		case PROCESS -> word + " " + process(value);
		case CARRIER -> word + " " + source.name(value, Carrier.class, "bus or network");
		case STRING -> word + " " + StringLiterals.quote(value);
		case DUPLEX -> value + " " + word;
		case PERCENT -> word + " " + value + " %";
		case PLACE -> word + value;
		};
	}

	private String process(String name) {
		String written = source.name(name, Process.class, "process");
		if (attribute == Attribute.PARENT) {
			requireNoCycle(name);
		}
		return written;
	}

	private void requireNoCycle(String parent) {
		for (Process process = source.find(parent, Process.class); process != null; process = process.getParent()) {
			if (process == element) {
				throw new EditException("The process " + ((Process) element).getName() + " cannot be a child of " + parent
						+ ", because " + parent + " is itself or one of its descendants.");
			}
		}
	}
}
