package org.ipcstudio.cli.verbs;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.ipcstudio.checker.CheckOptions;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.cli.Spelling;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option that says what to look for. */
final class KindOptions {
	@Option(names = "--only", paramLabel = "KIND", split = ",", converter = Converter.class,
			description = "Looks for these kinds of findings only, for example deadlock,race. `ipc explain` lists them.")
	private List<FindingKind> only;

	/** What to look for. */
	Set<FindingKind> kinds() {
		return only == null ? EnumSet.allOf(FindingKind.class) : EnumSet.copyOf(only);
	}

	/** The options with what to look for. */
	CheckOptions applyTo(CheckOptions options) {
		return options.withKinds(kinds());
	}

	/** Reads the name of a kind, also the other names that people have for some. */
	static final class Converter implements ITypeConverter<FindingKind> {
		@Override
		public FindingKind convert(String text) {
			String wanted = text.strip().toLowerCase(Locale.ROOT).replace('_', '-');
			String id = switch (wanted) {
				case "starvation" -> "livelock";
				case "data-race" -> "race";
				default -> wanted;
			};
			return Arrays.stream(FindingKind.values()).filter(kind -> kind.id().equals(id)).findFirst()
					.orElseThrow(() -> new TypeConversionException(unknown(text, wanted)));
		}

		private static String unknown(String text, String wanted) {
			List<String> ids = Arrays.stream(FindingKind.values()).map(FindingKind::id).toList();
			return "`%s` is no kind of finding; ".formatted(text) + Spelling.nearest(wanted, ids)
					.map("did you mean %s?"::formatted).orElse("there are " + String.join(", ", ids));
		}
	}
}
