package org.ipcstudio.engine.inspect;

import java.util.List;
import java.util.StringJoiner;

/** Shows lists of values in one line; of a long one its beginning and its end. */
final class Lists {
	private static final int MOST = 8;
	private static final int AT_EACH_END = 3;

	private Lists() {
	}

	/** {@code [1, 2, 3]}, or {@code [1, 2, 3, … 14 more …, 18, 19, 20]}. */
	static String text(List<String> values) {
		StringJoiner text = new StringJoiner(", ", "[", "]");
		if (values.size() <= MOST) {
			values.forEach(text::add);
			return text.toString();
		}
		values.subList(0, AT_EACH_END).forEach(text::add);
		text.add("… %d more …".formatted(values.size() - 2 * AT_EACH_END));
		values.subList(values.size() - AT_EACH_END, values.size()).forEach(text::add);
		return text.toString();
	}
}
