package org.ipcstudio.editor.properties;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.editor.selection.Target;
import org.ipcstudio.language.edits.Attribute;
import org.ipcstudio.language.edits.ModelEdits;
import org.ipcstudio.language.format.StringLiterals;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Duration;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.InitialMessages;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Type;

/**
 * An attribute of the language. A value that the model has anyway where the text says nothing, such as the first of an
 * enumeration or {@code false}, reads as empty.
 *
 * @param attribute the attribute
 * @param title     what people call it
 */
record AttributeSetting(Attribute attribute, String title) implements Setting {
	private static final String UNBOUNDED = "unbounded"; //$NON-NLS-1$

	@Override
	public boolean isFor(Target target) {
		return target.element() != null && attribute.isAllowedOn(target.element());
	}

	@Override
	public String read(Target target) {
		EObject element = target.element();
		EStructuralFeature feature = element.eClass().getEStructuralFeature(attribute.feature());
		if (attribute == Attribute.CAPACITY && element instanceof Channel channel && channel.isUnbounded()) {
			return UNBOUNDED;
		}
		if (feature == null || !element.eIsSet(feature)) {
			return "";
		}
		return switch (element.eGet(feature)) {
			case InitialMessages messages -> withoutWord(target.text(messages));
			case Expression expression -> target.text(expression);
			case Type type -> target.text(type);
			case Duration duration -> target.text(duration);
			case NamedElement named -> named.getName() == null ? "" : named.getName();
			case Boolean flag -> flag.toString();
			case Enumerator literal -> literal.getLiteral();
			case Double number -> BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
			case List<?> command -> command.stream().map(part -> StringLiterals.quote((String) part))
					.collect(Collectors.joining(", ")); //$NON-NLS-1$
			case String text -> text;
			default -> "";
		};
	}

	private String withoutWord(String text) {
		String word = attribute.feature();
		return text.startsWith(word) ? text.substring(word.length()).strip() : text;
	}

	@Override
	public TextEdit edit(ModelEdits edits, Target target, String value) {
		return value.isBlank() ? edits.clear(target.element(), attribute) : edits.set(target.element(), attribute, value);
	}
}
