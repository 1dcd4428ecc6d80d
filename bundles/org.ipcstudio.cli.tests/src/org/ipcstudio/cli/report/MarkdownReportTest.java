package org.ipcstudio.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.ipcstudio.cli.Call;
import org.ipcstudio.cli.Corpus;
import org.ipcstudio.cli.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownReportTest {
	@TempDir
	private Path folder;

	@Test
	void aTableAndASectionForWhatHasSomethingToTell() {
		String good = Corpus.example("lost-wakeup-fixed.ipc").toString();
		String bad = Corpus.example("lost-wakeup.ipc").toString();
		String out = Call.ipc("check", "--format", "markdown", good, bad).exits(ExitCode.FOUND).out();
		assertTrue(out.startsWith("## ipc check\n\n2 files: 1 ok, 1 with findings.\n\n| | File | System "), out);
		assertTrue(out.contains("\n| :white_check_mark: | `" + good + "` | `LostWakeupFixed` | ok |"), out);
		assertTrue(out.contains("\n| :x: | `" + bad + "` | `LostWakeup` | deadlock |"), out);
		assertFalse(out.contains("### `" + good), out);
		assertTrue(out.contains("\n### `" + bad + "`\n\n**deadlock**: Nobody can go on: "), out);
		assertTrue(out.contains("<details><summary>How it comes to that, in "), out);
		assertTrue(out.contains("\n| `Producer` | wait | `WakeProducer` | 33 | Consumer |\n"), out);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '%', quoteCharacter = '^', textBlock = """
			a|b      % a\\|b              % `a\\|b`
			a`b      % a\\`b              % ``a`b``
			`        % \\`                % `` ` ``
			<b>&amp; % &lt;b&gt;&amp;amp; % `<b>&amp;`
			a_b*c    % a\\_b\\*c          % `a_b*c`
			@me      % \\@me              % `@me`
			# - +    % \\# - +            % `# - +`
			Fork[0]  % Fork\\[0\\]        % `Fork[0]`
			""")
	void signsAreSigns(String text, String plain, String code) {
		assertEquals(plain, Markdown.plain(text));
		assertEquals(code, Markdown.code(text));
	}

	@Test
	void linesAndControlCharactersDoNotBreakATable() {
		assertEquals("a b c\uFFFD", Markdown.plain("a\nb\tc\u001b"));
		assertEquals("`a b`", Markdown.code("a\rb"));
	}

	@Test
	void codeInSentencesIsCode() {
		assertEquals("No run completes `a\\|b` in P\\[0\\].", Markdown.sentence("No run completes `a|b` in P[0]."));
		assertEquals("an odd \\` sign", Markdown.sentence("an odd ` sign"));
	}

	@Test
	void everyRowOfATableHasAsManyCellsAsItsHead() throws IOException {
		String file = HostileFiles.write(folder).toString();
		String out = Call.ipc("check", "--format", "markdown", file, "no|where.ipc").exits(ExitCode.WRONG).out();
		List<String> rows = out.lines().filter(line -> line.startsWith("|")).toList();
		int cells = 0;
		for (int i = 0; i < rows.size(); i++) {
			int here = rows.get(i).replace("\\|", "").split("\\|", -1).length;
			boolean head = i + 1 < rows.size() && rows.get(i + 1).startsWith("|-");
			cells = head ? here : cells;
			assertEquals(cells, here, rows.get(i));
		}
		String withoutCode = out.replaceAll("``.*?``", "");
		assertFalse(withoutCode.contains("<b>"), out);
		assertTrue(withoutCode.contains("\\@you"), out);
	}

	@Test
	void itFitsIntoAComment() throws IOException {
		StringBuilder text = new StringBuilder("system Many {\n");
		for (int i = 0; i < 60; i++) {
			text.append("  process P%d { fail \"%s\" }\n".formatted(i, "long ".repeat(40)));
		}
		for (int i = 0; i < 40; i++) {
			Files.writeString(folder.resolve("f" + i + ".ipc"), text.toString().replace("Many", "Many" + i) + "}\n");
		}
		String out = Call.ipc("check", "--format", "markdown", folder.toString()).exits(ExitCode.FOUND).out();
		assertTrue(out.length() < 65_536, "length " + out.length());
		assertTrue(out.contains(" would make this too long for a comment; `--all` shows them."), out.substring(out.length() - 300));
	}
}
