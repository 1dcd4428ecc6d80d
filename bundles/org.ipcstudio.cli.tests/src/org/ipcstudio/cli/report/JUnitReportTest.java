package org.ipcstudio.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.ipcstudio.cli.Call;
import org.ipcstudio.cli.Corpus;
import org.ipcstudio.cli.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class JUnitReportTest {
	@TempDir
	private Path folder;

	@Test
	void everyFileIsASuiteWhoseCountsAreTrue() {
		Call call = Call.ipc("check", "--format", "junit", Corpus.example("lost-update.ipc").toString(),
				Corpus.example("lost-update-fixed.ipc").toString(), "nowhere.ipc").exits(ExitCode.WRONG);
		assertEquals("", call.err());
		Element root = parse(call.out());
		assertEquals("testsuites", root.getTagName());
		List<Element> suites = children(root, "testsuite");
		assertEquals(3, suites.size());
		int all = 0;
		for (Element suite : suites) {
			List<Element> cases = children(suite, "testcase");
			all += cases.size();
			assertEquals(cases.size(), Integer.parseInt(suite.getAttribute("tests")));
			for (String element : List.of("failure", "error", "skipped")) {
				String attribute = element.equals("skipped") ? element : element + "s";
				assertEquals(suite.getElementsByTagName(element).getLength(), Integer.parseInt(suite.getAttribute(attribute)));
			}
			assertTrue(suite.getAttribute("time").matches("\\d+\\.\\d{3}"), suite.getAttribute("time"));
			cases.forEach(test -> assertEquals(suite.getAttribute("name"), test.getAttribute("file")));
		}
		assertEquals(all, Integer.parseInt(root.getAttribute("tests")));
		assertEquals("2", root.getAttribute("failures"));
		assertEquals("1", root.getAttribute("errors"));
	}

	@Test
	void propertiesAndKindsAreCases() {
		Element suite = suite(Corpus.example("lost-update.ipc").toString());
		assertEquals(List.of("text", "assert finally Account.balance == 200", "deadlock", "partial-deadlock", "assertion",
				"runtime-fault", "broken-pipe", "absent-mailbox", "race", "livelock", "unbounded", "complete"), names(suite));
		assertEquals(List.of("assert finally Account.balance == 200: failure", "race: failure"), notPassed(suite));
		Element failure = (Element) suite.getElementsByTagName("failure").item(1);
		assertEquals("race", failure.getAttribute("type"));
		assertTrue(failure.getAttribute("message").startsWith("Teller[0] writes Account.balance in line 17"));
		String details = failure.getTextContent();
		assertTrue(details.contains("1. Teller[0]: read Account.balance (0) ("), details);
		assertTrue(details.contains("\n  The same in the other order:\n  1. Teller[0]: read "), details);
	}

	@Test
	void whatWasNotLookedAtDoesNotPass() {
		Element suite = suite("--max-states", "10", Corpus.example("dining-philosophers.ipc").toString());
		assertEquals(names(suite).size() - 1, notPassed(suite).size(), "all but the text");
		assertEquals("complete: error", notPassed(suite).get(notPassed(suite).size() - 1));
		assertEquals(1, suite.getElementsByTagName("error").getLength());
	}

	@Test
	void onlyWhatIsLookedForIsACase() {
		Element suite = suite("--only", "deadlock,lost", Corpus.example("lost-update.ipc").toString());
		assertEquals(List.of("text", "deadlock", "complete"), names(suite));
		assertEquals(List.of(), notPassed(suite));
	}

	@Test
	void theErrorsOfATextAreOneCase() throws IOException {
		Path file = Files.writeString(folder.resolve("bad.ipc"), "system T { process P { send 1 to N } }");
		Element suite = suite(file.toString());
		assertEquals(List.of("text: error"), notPassed(suite));
		assertEquals("IPC201", ((Element) suite.getElementsByTagName("error").item(0)).getAttribute("type"));
	}

	@Test
	void whateverStandsInNamesAndTextsArrives() throws IOException {
		String file = HostileFiles.write(folder).toString();
		Element suite = suite(file);
		assertEquals(file, suite.getAttribute("name"));
		Element failure = (Element) suite.getElementsByTagName("failure").item(0);
		String arrived = HostileFiles.TEXT.replace('\u0001', '\uFFFD').replace('\uFFFE', '\uFFFD');
		assertTrue(failure.getAttribute("message").contains(arrived), failure.getAttribute("message"));
		assertTrue(failure.getTextContent().contains(arrived), failure.getTextContent());
	}

	@Test
	void itArrivesInAnyEncoding() throws IOException {
		HostileFiles.write(folder);
		String out = Call.ipc(StandardCharsets.ISO_8859_1, "check", "--format", "junit", folder.toString()).out();
		assertTrue(out.chars().allMatch(c -> c < 128), "what is left is right in UTF-8, too");
		assertTrue(parse(out).getElementsByTagName("failure").item(0).getTextContent().contains("é\uD83D\uDE00"));
	}

	private Element suite(String... args) {
		List<String> call = new ArrayList<>(List.of("check", "--format", "junit"));
		call.addAll(List.of(args));
		return children(parse(Call.ipc(call.toArray(String[]::new)).out()), "testsuite").get(0);
	}

	private static List<String> names(Element suite) {
		return children(suite, "testcase").stream().map(test -> test.getAttribute("name")).toList();
	}

	private static List<String> notPassed(Element suite) {
		return children(suite, "testcase").stream().filter(test -> test.getElementsByTagName("*").getLength() > 0)
				.map(test -> test.getAttribute("name") + ": " + ((Element) test.getElementsByTagName("*").item(0)).getTagName())
				.toList();
	}

	private static List<Element> children(Element parent, String name) {
		List<Element> children = new ArrayList<>();
		NodeList nodes = parent.getElementsByTagName(name);
		for (int i = 0; i < nodes.getLength(); i++) {
			children.add((Element) nodes.item(i));
		}
		return children;
	}

	private static Element parse(String xml) {
		try {
			return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)))
					.getDocumentElement();
		} catch (SAXException | IOException | ParserConfigurationException e) {
			throw new AssertionError(xml, e);
		}
	}
}
