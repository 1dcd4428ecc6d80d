package org.ipcstudio.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the table of bundles: what each may depend on, that nothing headless knows the user interface, and that every
 * package is exported, the internal ones to the tests only.
 */
class ArchitectureTest {

	private static final String EMF = "org.eclipse.emf.";
	private static final String PICOCLI = "picocli";
	private static final String GSON = "com.google.gson";

	/** For every headless bundle its own bundles and libraries; EMF means any of its bundles and what they run on. */
	private static final Map<String, Set<String>> MAY_REQUIRE = Map.of(
			"model", Set.of(EMF, "org.eclipse.core.runtime"),
			"language", Set.of("model", "org.antlr.antlr4-runtime", "org.eclipse.text", "org.eclipse.equinox.common"),
			"engine", Set.of("model", "language", GSON),
			"checker", Set.of("engine"),
			"cli", Set.of("model", "language", "engine", "checker", PICOCLI, GSON),
			"examples", Set.of());

	/** {@code org.eclipse.jface.text} has the document classes of {@code org.eclipse.text}, which are no user interface. */
	private static final Pattern USER_INTERFACE = Pattern.compile(
			"\\borg\\.eclipse\\.(ui|swt|gef|draw2d|debug|jface(?!\\.text\\.(?!source|contentassist|rules|hyperlink)))\\b");

	static Set<String> headlessBundles() {
		return new TreeSet<>(MAY_REQUIRE.keySet());
	}

	static List<Bundle> allBundles() throws IOException {
		return Bundle.all();
	}

	@ParameterizedTest
	@MethodSource("headlessBundles")
	void requiresOnlyWhatTheTableAllows(String name) throws IOException {
		Set<String> unexpected = Bundle.named(name).required();
		unexpected.removeIf(required -> MAY_REQUIRE.get(name).stream().anyMatch(allowed -> allows(allowed, required)));
		assertEquals(Set.of(), unexpected);
	}

	private static boolean allows(String allowed, String required) {
		return allowed.endsWith(".") ? required.startsWith(allowed)
				: required.equals(allowed) || required.equals(Bundle.PREFIX + allowed);
	}

	@ParameterizedTest
	@MethodSource("headlessBundles")
	void importsNoPackageByName(String name) throws IOException {
		assertFalse(Bundle.named(name).hasHeader("Import-Package"), "the table speaks of bundles, so they are required");
	}

	@ParameterizedTest
	@MethodSource("headlessBundles")
	void namesNoUserInterface(String name) throws IOException {
		assertEquals(List.of(), Bundle.named(name).linesWith(USER_INTERFACE));
	}

	@ParameterizedTest
	@MethodSource("allBundles")
	void exportsExactlyThePackagesItHas(Bundle bundle) throws IOException {
		assertEquals(bundle.isTests() ? Set.of() : bundle.packages(), bundle.exported().keySet());
	}

	@ParameterizedTest
	@MethodSource("allBundles")
	void exportsInternalPackagesToItsTestsOnly(Bundle bundle) throws IOException {
		Map<String, String> wrong = bundle.exported().entrySet().stream()
				.filter(export -> export.getKey().contains(".internal")
						? !export.getValue().equals("x-friends:=\"" + bundle.name() + ".tests\"")
						: !export.getValue().isEmpty())
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		assertEquals(Map.of(), wrong);
	}

	@Test
	void theTableNamesEveryBundle() throws IOException {
		assertEquals(headlessBundles(), Bundle.all().stream().filter(bundle -> !bundle.isTests()).map(Bundle::shortName)
				.collect(Collectors.toCollection(TreeSet::new)));
	}
}
