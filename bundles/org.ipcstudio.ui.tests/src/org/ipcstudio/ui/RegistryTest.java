package org.ipcstudio.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Holds what the bundles tell the platform about themselves to what they contain. */
class RegistryTest {
	private static final Set<String> CLASS_ATTRIBUTES = Set.of("class", "contributorClass", "defaultHandler", "provider",
			"colorFactory", "filter");
	private static final Set<String> FILE_ATTRIBUTES = Set.of("icon", "hoverIcon", "disabledIcon", "descriptionImage", "uri",
			"basestylesheeturi", "image", "file");

	static List<PluginManifest> manifests() {
		return PluginManifest.all();
	}

	@ParameterizedTest
	@MethodSource("manifests")
	void everyClassExists(PluginManifest manifest) {
		assertEquals(List.of(), manifest.values(CLASS_ATTRIBUTES).stream().filter(PluginManifest::isOurs)
				.filter(name -> !PluginManifest.hasClass(name)).toList());
	}

	@ParameterizedTest
	@MethodSource("manifests")
	void everyFileExistsAndIsBuilt(PluginManifest manifest) {
		assertEquals(List.of(), manifest.values(FILE_ATTRIBUTES).stream().filter(value -> value.contains("/") && !value.startsWith("http"))
				.filter(file -> !manifest.hasFile(file)).toList());
	}

	@ParameterizedTest
	@MethodSource("manifests")
	void everyTextIsExternalisedAndEveryKeyUsed(PluginManifest manifest) {
		Set<String> used = manifest.keys();
		assertEquals(manifest.properties(), used);
		List<String> literal = manifest.values(Set.of("name", "label", "description", "tooltip")).stream()
				.filter(value -> !value.startsWith("%")).filter(value -> value.contains(" ")).toList();
		assertEquals(List.of(), literal);
	}

	@ParameterizedTest
	@MethodSource("manifests")
	void aBundleWithExtensionsIsASingletonAndBuildsThem(PluginManifest manifest) {
		assertTrue(manifest.header("Bundle-SymbolicName").contains("singleton:=true"));
		assertTrue(manifest.builds("plugin.xml"), "plugin.xml in bin.includes");
		assertTrue(manifest.properties().isEmpty() || manifest.builds("plugin.properties"), "plugin.properties in bin.includes");
	}

	@Test
	void everyCommandCanBeExecutedAndIsInACategory() {
		Map<String, Element> commands = new TreeMap<>();
		Set<String> handled = new TreeSet<>();
		Set<String> categories = new TreeSet<>();
		for (PluginManifest manifest : manifests()) {
			for (Element command : manifest.elements("command", "org.eclipse.ui.commands")) {
				commands.put(command.getAttribute("id"), command);
				if (command.hasAttribute("defaultHandler")) {
					handled.add(command.getAttribute("id"));
				}
			}
			manifest.elements("category", "org.eclipse.ui.commands").forEach(one -> categories.add(one.getAttribute("id")));
			manifest.elements("handler", "org.eclipse.ui.handlers").forEach(one -> handled.add(one.getAttribute("commandId")));
		}
		Set<String> unhandled = new TreeSet<>(commands.keySet());
		unhandled.removeAll(handled);
		unhandled.removeIf(id -> PluginManifest.isRegisteredInCode(id));
		assertEquals(Set.of(), unhandled);
		commands.values().forEach(command -> {
			assertTrue(command.getAttribute("name").startsWith("%"), command.getAttribute("id"));
			assertTrue(categories.contains(command.getAttribute("categoryId")), command.getAttribute("id"));
		});
	}

	@Test
	void everyCommandInAToolbarHasAnImage() {
		Set<String> withImage = new TreeSet<>();
		manifests().forEach(manifest -> manifest.elements("image", "org.eclipse.ui.commandImages")
				.forEach(image -> withImage.add(image.getAttribute("commandId"))));
		List<String> without = new ArrayList<>();
		for (PluginManifest manifest : manifests()) {
			for (Element contribution : manifest.elements("menuContribution", "org.eclipse.ui.menus")) {
				if (contribution.getAttribute("locationURI").startsWith("toolbar:")) {
					PluginManifest.within(contribution, "command").stream().filter(command -> !command.hasAttribute("icon"))
							.map(command -> command.getAttribute("commandId"))
							.filter(id -> PluginManifest.isOurs(id) && !withImage.contains(id)).forEach(without::add);
				}
			}
		}
		assertEquals(List.of(), without);
	}

	@Test
	void everyIdentifierIsUsedOnce() {
		Map<String, Integer> count = new TreeMap<>();
		for (PluginManifest manifest : manifests()) {
			manifest.identifiers().forEach(id -> count.merge(id, 1, Integer::sum));
		}
		count.values().removeIf(times -> times == 1);
		assertEquals(Map.of(), count);
	}
}
