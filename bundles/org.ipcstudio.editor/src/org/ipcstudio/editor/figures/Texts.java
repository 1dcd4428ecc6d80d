package org.ipcstudio.editor.figures;

import java.util.OptionalInt;

import org.ipcstudio.language.format.Excerpt;
import org.ipcstudio.language.types.Constants;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.Sized;

/** Short texts for what stands in a model. */
final class Texts {

	private Texts() {
	}

	/** The number of elements, such as {@code ×3}, or the expression for it; null if there is no array. */
	static String arraySize(Sized element) {
		return element.getSize() == null ? null : "\u00d7" + value(element.getSize());
	}

	/** The value of a constant expression, or else the expression. */
	static String value(Expression expression) {
		OptionalInt value = Constants.valueOf(expression);
		return value.isPresent() ? Integer.toString(value.getAsInt()) : Excerpt.of(expression);
	}

	/** {@code : type}, or nothing if the channel has none. */
	static String type(Channel channel) {
		return channel.getType() == null ? "" : ": " + Excerpt.of(channel.getType());
	}
}
