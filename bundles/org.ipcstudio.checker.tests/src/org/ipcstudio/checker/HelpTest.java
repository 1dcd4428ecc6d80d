package org.ipcstudio.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the help for users shows is legal, and its links lead somewhere. */
class HelpTest {
	private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\n(.*?)^```$");
	private static final Pattern SYSTEM = Pattern.compile("(?m)^system \\w+ \\{");
	private static final Pattern LINK = Pattern.compile("\\]\\(([\\w-]+\\.md)?(#[\\w-]+)?\\)");
	private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

	static List<Path> pages() throws IOException {
		try (Stream<Path> files = Files.list(folder())) {
			return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
		}
	}

	@Test
	void thePagesAreFound() throws IOException {
		assertFalse(pages().isEmpty());
	}

	@ParameterizedTest
	@MethodSource("pages")
	void everyCompleteSystemIsFreeOfErrors(Path page) throws IOException {
		Matcher blocks = BLOCK.matcher(Files.readString(page));
		while (blocks.find()) {
			if (SYSTEM.matcher(blocks.group(1)).find()) {
				List<Problem> problems = SourceFile.parse(blocks.group(1)).problems();
				assertEquals(List.of(), problems.stream().filter(Problem::isError).toList());
			}
		}
	}

	/** It counts for ever, but nothing depends on the number. */
	@Test
	void theFirstSystemOfTheReferenceIsVerified() throws IOException {
		Matcher blocks = BLOCK.matcher(Files.readString(folder().resolve("language-reference.md")));
		assertTrue(blocks.find());
		SourceFile file = SourceFile.parse(blocks.group(1));
		assertEquals("BoundedBuffer", file.system().getName());
		CheckResult result = Checker.check(SystemCompiler.compile(file), CheckOptions.defaults(), ProgressListener.NONE);
		assertEquals(Verdict.OK, result.verdict());
		assertTrue(result.statistics().complete());
	}

	@ParameterizedTest
	@MethodSource("pages")
	void everyLinkLeadsToAPageAndAHeading(Path page) throws IOException {
		List<String> dead = new ArrayList<>();
		Matcher links = LINK.matcher(Files.readString(page));
		while (links.find()) {
			Path target = links.group(1) == null ? page : page.resolveSibling(links.group(1));
			if (!Files.exists(target) || links.group(2) != null && !anchors(target).contains(links.group(2))) {
				dead.add(links.group());
			}
		}
		assertEquals(List.of(), dead);
	}

	/** The anchors of a page, made from its headings the way Markdown renderers do. */
	private static List<String> anchors(Path page) throws IOException {
		return HEADING.matcher(Files.readString(page)).results()
				.map(heading -> "#" + heading.group(1).toLowerCase(Locale.ROOT).replaceAll("[^\\w -]", "").replace(' ', '-')).toList();
	}

	/** Tests start in this bundle or in the root of the checkout. */
	private static Path folder() {
		Path beside = Path.of("..", "org.ipcstudio.help");
		return Files.isDirectory(beside) ? beside : Path.of("bundles", "org.ipcstudio.help");
	}
}
