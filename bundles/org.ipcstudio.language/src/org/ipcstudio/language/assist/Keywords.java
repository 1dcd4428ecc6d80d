package org.ipcstudio.language.assist;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** What the words of the language mean, in a sentence each, from {@code keywords.properties}. */
public final class Keywords {

	private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("org.ipcstudio.language.assist.keywords",
			Locale.getDefault(), Keywords.class.getClassLoader());

	private Keywords() {
	}

	/** The explanation of a word or sign; empty if it has none. */
	public static Optional<String> explanation(String word) {
		try {
			return Optional.of(SENTENCES.getString(word));
		} catch (MissingResourceException e) {
			return Optional.empty();
		}
	}
}
