package org.ipcstudio.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The {@code plugin.xml} or {@code fragment.xml} of a bundle, as it stands in the sources. */
record PluginManifest(Path bundle, Element root) {
	private static final Path BUNDLES = Path.of("bundles").toAbsolutePath();
	private static final String PREFIX = "org.ipcstudio.";
	private static final Pattern PLATFORM_FILE = Pattern.compile("platform:/plugin/(" + PREFIX + "[a-z.]+)/(.+)");
	private static final Pattern KEY = Pattern.compile("(?s)\\s*%(\\S+)\\s*");

	static List<PluginManifest> all() {
		try (Stream<Path> bundles = Files.list(BUNDLES)) {
			return bundles.sorted().filter(bundle -> Files.exists(bundle.resolve("plugin.xml"))).map(PluginManifest::read).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static PluginManifest read(Path bundle) {
		try (InputStream in = Files.newInputStream(bundle.resolve("plugin.xml"))) {
			return new PluginManifest(bundle,
					DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement());
		} catch (IOException | SAXException | ParserConfigurationException e) {
			throw new IllegalStateException("plugin.xml of " + bundle.getFileName() + ": " + e.getMessage(), e);
		}
	}

	/** Whether a name of a class, a command or a file is one of this project. */
	static boolean isOurs(String name) {
		return name.startsWith(PREFIX);
	}

	/** Whether the sources of some bundle have the class; what follows a colon is an argument for it. */
	static boolean hasClass(String name) {
		String file = name.replaceFirst("[:$].*", "").replace('.', '/') + ".java";
		try (Stream<Path> bundles = Files.list(BUNDLES)) {
			return bundles.anyMatch(bundle -> Stream.of("src", "emf-gen").anyMatch(
					folder -> Files.exists(bundle.resolve(folder).resolve(file)) && hasNested(bundle.resolve(folder).resolve(file), name)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static boolean hasNested(Path file, String name) {
		int dollar = name.indexOf('$');
		return dollar < 0 || text(file).contains(" class " + name.substring(dollar + 1) + " ");
	}

	/** Whether an editor gives a command its handler when it opens: the identifier or its last part occurs in a Java file then. */
	static boolean isRegisteredInCode(String id) {
		String quoted = '"' + id + '"';
		String lastPart = '"' + id.substring(id.lastIndexOf('.') + 1) + '"';
		try (Stream<Path> files = Files.walk(BUNDLES)) {
			return files.filter(file -> file.toString().endsWith(".java") && file.toString().contains("/src/"))
					.filter(file -> !file.toString().contains(".tests/")).map(PluginManifest::text)
					.anyMatch(text -> text.contains(quoted) || text.contains(lastPart));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** All elements of that name in the extensions of a point. */
	List<Element> elements(String name, String point) {
		return within(root, "extension").stream().filter(extension -> point.equals(extension.getAttribute("point")))
				.flatMap(extension -> within(extension, name).stream()).toList();
	}

	static List<Element> within(Element element, String name) {
		NodeList found = element.getElementsByTagName(name);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < found.getLength(); i++) {
			elements.add((Element) found.item(i));
		}
		return elements;
	}

	/** The values of all attributes with one of these names. */
	List<String> values(Set<String> attributes) {
		List<String> values = new ArrayList<>();
		for (Element element : within(root, "*")) {
			NamedNodeMap all = element.getAttributes();
			for (int i = 0; i < all.getLength(); i++) {
				if (attributes.contains(all.item(i).getNodeName())) {
					values.add(all.item(i).getNodeValue());
				}
			}
		}
		return values;
	}

	/** The identifiers that extensions give to what they add, each with the point and the kind of element. */
	List<String> identifiers() {
		List<String> identifiers = new ArrayList<>();
		for (Element extension : within(root, "extension")) {
			NodeList children = extension.getChildNodes();
			for (int i = 0; i < children.getLength(); i++) {
				if (children.item(i) instanceof Element child && child.hasAttribute("id") && isOurs(child.getAttribute("id"))) {
					identifiers.add(extension.getAttribute("point") + "/" + child.getTagName() + "/" + child.getAttribute("id"));
				}
			}
		}
		return identifiers;
	}

	/** The keys that stand for texts in the attributes, in the texts of elements, and in the manifest of the bundle. */
	Set<String> keys() {
		Set<String> keys = new TreeSet<>();
		for (Element element : within(root, "*")) {
			NamedNodeMap all = element.getAttributes();
			for (int i = 0; i < all.getLength(); i++) {
				addKey(all.item(i).getNodeValue(), keys);
			}
			if (element.getChildNodes().getLength() == 1) {
				addKey(element.getTextContent(), keys);
			}
		}
		headers().values().forEach(value -> addKey(value, keys));
		return keys;
	}

	private static void addKey(String value, Set<String> keys) {
		Matcher matcher = KEY.matcher(value);
		if (matcher.matches()) {
			keys.add(matcher.group(1));
		}
	}

	/** The keys in {@code plugin.properties}. */
	Set<String> properties() {
		return new TreeSet<>(load("plugin.properties").stringPropertyNames());
	}

	/** Whether a file that an attribute names is there and part of the built bundle. */
	boolean hasFile(String value) {
		Matcher elsewhere = PLATFORM_FILE.matcher(value);
		if (elsewhere.matches()) {
			Path other = BUNDLES.resolve(elsewhere.group(1));
			return Files.isRegularFile(other.resolve(elsewhere.group(2))) && builds(other, elsewhere.group(2));
		}
		String file = value.replaceFirst("^\\$nl\\$/", "");
		return value.startsWith("platform:/plugin/org.eclipse.") || Files.isRegularFile(bundle.resolve(file)) && builds(bundle, file);
	}

	boolean builds(String file) {
		return builds(bundle, file);
	}

	private static boolean builds(Path bundle, String file) {
		String[] included = load(bundle.resolve("build.properties")).getProperty("bin.includes", "").split(",\\s*");
		return Arrays.stream(included).anyMatch(one -> one.equals(file) || one.endsWith("/") && file.startsWith(one));
	}

	String header(String name) {
		return headers().getOrDefault(name, "");
	}

	private Map<String, String> headers() {
		try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
			Map<String, String> headers = new TreeMap<>();
			new Manifest(in).getMainAttributes().forEach((name, value) -> headers.put(name.toString(), value.toString()));
			return headers;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private Properties load(String file) {
		return load(bundle.resolve(file));
	}

	private static Properties load(Path file) {
		Properties properties = new Properties();
		if (Files.exists(file)) {
			try (Reader reader = Files.newBufferedReader(file)) {
				properties.load(reader);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
		return properties;
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public String toString() {
		return bundle.getFileName().toString();
	}
}
