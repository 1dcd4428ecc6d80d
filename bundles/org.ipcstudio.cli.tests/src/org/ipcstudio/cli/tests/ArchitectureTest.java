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
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the table of bundles: what each may depend on, that nothing headless knows the user interface, that only the
 * editor knows GEF, and that every package is exported, the internal ones to the tests only.
 */
class ArchitectureTest {

	private static final String EMF = "org.eclipse.emf.";
	private static final String PICOCLI = "picocli";
	private static final String GSON = "com.google.gson";

	private static final String ELK = "org.eclipse.elk.";

	/** The bundles of the workbench, its resources and its texts. Neither GEF nor the Debug platform. */
	private static final Set<String> PLATFORM = Set.of("org.eclipse.core.", "org.eclipse.equinox.", "org.eclipse.e4.",
			"org.eclipse.ui", "org.eclipse.ui.", "org.eclipse.jface", "org.eclipse.jface.", "org.eclipse.swt",
			"org.eclipse.text", "org.eclipse.compare", "org.eclipse.search", "org.eclipse.ltk.", "org.eclipse.help");

	/** For every headless bundle its own bundles and libraries; a name that ends with a dot means any bundle below it. */
	private static final Map<String, Set<String>> HEADLESS = Map.of(
			"model", Set.of(EMF, "org.eclipse.core.runtime"),
			"language", Set.of("model", "org.antlr.antlr4-runtime", "org.eclipse.text", "org.eclipse.equinox.common"),
			"engine", Set.of("model", "language", GSON),
			"checker", Set.of("engine"),
			"layout", Set.of("model", ELK, EMF, "com.google.guava", "org.eclipse.xtext.xbase.lib"),
			"cli", Set.of("model", "language", "engine", "checker", PICOCLI, GSON),
			"examples", Set.of());

	/** The same for the bundles with a user interface. The fragment has no requirement but its host, branding is no code. */
	private static final Map<String, Set<String>> WITH_USER_INTERFACE = Map.of(
			"ui", union(PLATFORM, Set.of("model", "language", "layout", "examples")),
			"editor", union(PLATFORM, Set.of("model", "language", "layout", "ui", "org.eclipse.gef", "org.eclipse.draw2d")),
			"debug", Set.of("model", "language", "engine", "checker", "org.eclipse.core.", "org.eclipse.text",
					"org.eclipse.debug.core"),
			"debug.ui", union(PLATFORM, Set.of("model", "language", "engine", "checker", "layout", "ui", "editor", "debug",
					"org.eclipse.debug.core", "org.eclipse.debug.ui", "org.eclipse.gef", "org.eclipse.draw2d",
					"org.eclipse.swtchart")),
			"gef.compat", Set.of(),
			"branding", Set.of(),
			"testing", union(PLATFORM, Set.of("language", "ui", "editor", "org.eclipse.gef", "org.eclipse.draw2d")));

	/** {@code org.eclipse.jface.text} has the document classes of {@code org.eclipse.text}, which are no user interface. */
	private static final Pattern USER_INTERFACE = Pattern.compile(
			"\\borg\\.eclipse\\.(ui|swt|gef|draw2d|debug|jface(?!\\.text\\.(?!source|contentassist|rules|hyperlink)))\\b");

	/** What stands in quotation marks is a name, such as that of an attribute that the platform keeps. */
	private static final Pattern WIDGETS = Pattern.compile(
			"(?<!\")\\borg\\.eclipse\\.(ui|swt|gef|draw2d|debug\\.ui|jface(?!\\.text\\.(?!source|contentassist|rules|hyperlink)))\\b");

	private static final Pattern GRAPHICS = Pattern.compile("\\borg\\.eclipse\\.(gef|draw2d)\\b");

	/** A name in quotation marks is that of something that may be there or not, such as another perspective. */
	private static final Pattern DEBUG = Pattern.compile("(?<!\")\\borg\\.eclipse\\.debug\\b");

	/** What GEF 3.2 and GEF Classic call internal differs, so the editor would run on one of them only. */
	private static final Pattern GRAPHICS_INTERNAL = Pattern.compile(
			"\\borg\\.eclipse\\.(gef|draw2d)\\.([a-z]+\\.)*internal\\b");

	private static final Map<String, Set<String>> MAY_REQUIRE = union(HEADLESS, WITH_USER_INTERFACE);

	static Set<String> headlessBundles() {
		return new TreeSet<>(HEADLESS.keySet());
	}

	static Set<String> bundlesInTheTable() {
		return new TreeSet<>(MAY_REQUIRE.keySet());
	}

	static List<Bundle> allBundles() throws IOException {
		return Bundle.all();
	}

	@ParameterizedTest
	@MethodSource("bundlesInTheTable")
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
	@MethodSource("bundlesInTheTable")
	void importsNoPackageByName(String name) throws IOException {
		assertFalse(Bundle.named(name).hasHeader("Import-Package"), "the table speaks of bundles, so they are required");
	}

	@ParameterizedTest
	@MethodSource("headlessBundles")
	void namesNoUserInterface(String name) throws IOException {
		assertEquals(List.of(), Bundle.named(name).linesWith(USER_INTERFACE));
	}

	@Test
	void onlyTheEditorNamesGef() throws IOException {
		assertEquals(List.of(), Bundle.named("ui").linesWith(GRAPHICS));
		assertEquals(List.of(), Bundle.named("editor").linesWith(GRAPHICS_INTERNAL));
	}

	@Test
	void theAdapterOfTheDebugPlatformHasNoWidget() throws IOException {
		assertEquals(List.of(), Bundle.named("debug").linesWith(WIDGETS));
	}

	@Test
	void neitherUserInterfaceNorEditorNamesTheDebugPlatform() throws IOException {
		assertEquals(List.of(), Bundle.named("ui").linesWith(DEBUG));
		assertEquals(List.of(), Bundle.named("editor").linesWith(DEBUG));
	}

	@ParameterizedTest
	@MethodSource("allBundles")
	void exportsExactlyThePackagesItHas(Bundle bundle) throws IOException {
		assertEquals(bundle.isTests() || bundle.isFragment() ? Set.of() : bundle.packages(), bundle.exported().keySet());
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
		assertEquals(bundlesInTheTable(), Bundle.all().stream().filter(bundle -> !bundle.isTests()).map(Bundle::shortName)
				.collect(Collectors.toCollection(TreeSet::new)));
	}

	private static Set<String> union(Set<String> one, Set<String> other) {
		return Stream.of(one, other).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
	}

	private static Map<String, Set<String>> union(Map<String, Set<String>> one, Map<String, Set<String>> other) {
		return Stream.of(one, other).flatMap(map -> map.entrySet().stream())
				.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
	}
}
