package org.ipcstudio.language.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.format.CorpusFiles;
import org.ipcstudio.language.format.CorpusFiles.CorpusFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing throws anywhere, be the text whole or cut off, and proposals can be carried out. */
class EverywhereTest {

	static Stream<CorpusFile> examples() {
		return CorpusFiles.intact().filter(file -> file.name().contains("-")).filter(file -> file.text().length() < 3000);
	}

	@ParameterizedTest
	@MethodSource("examples")
	void atEveryOffset(CorpusFile example) {
		SourceFile file = SourceFile.parse(example.text());
		for (int offset = -1; offset <= example.text().length() + 1; offset += offset % 3 == 0 ? 2 : 1) {
			askEverything(file, offset);
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void whereTheTextIsCutOff(CorpusFile example) {
		for (int end = 0; end < example.text().length(); end += 17) {
			askEverything(SourceFile.parse(example.text().substring(0, end)), end);
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void theWordThatStandsThereIsProposed(CorpusFile example) {
		SourceFile file = SourceFile.parse(example.text());
		int asked = 0;
		for (var occurrence : file.occurrences()) {
			int offset = occurrence.region().offset();
			if (!occurrence.declaration() && occurrence.target() != null && occurrence.region().length() > 1) {
				String name = occurrence.region().of(example.text());
				List<String> labels = Completion.at(file, offset + 1).stream().map(Proposal::label).toList();
				assertTrue(labels.stream().anyMatch(label -> label.equals(name) || label.startsWith(name + ".")),
						() -> file.position(offset) + " " + name + " is not among " + labels);
				asked++;
			}
		}
		assertTrue(asked > 0
				|| file.occurrences().stream().noneMatch(one -> one.region().length() > 1 && !one.declaration()));
	}

	private static void askEverything(SourceFile file, int offset) {
		for (Proposal proposal : Completion.at(file, offset)) {
			assertFalse(proposal.label().isEmpty());
			if (!proposal.additions().isEmpty()) {
				apply(file, proposal);
			}
		}
		Hovers.at(file, offset).ifPresent(hover -> assertTrue(hover.region().end() <= file.text().length()));
		Elements.marksAt(file, offset);
		Elements.declaration(file, offset);
		if (offset % 29 == 0) {
			Folding.of(file);
			Outline.of(file).ifPresent(outline -> Outline.at(outline, offset));
			Highlighting.names(file);
			Highlighting.words(file.text());
		}
	}

	private static void apply(SourceFile file, Proposal proposal) {
		Document document = new Document(file.text());
		try {
			proposal.edit().apply(document);
			assertEquals(proposal.insertion().text(), document.get(proposal.insertedAt(), proposal.insertion().text().length()));
		} catch (BadLocationException e) {
			throw new AssertionError(proposal.toString(), e);
		}
	}

	@Test
	void aThousandNodesAreNoHindrance() {
		StringBuilder text = new StringBuilder("system Large {\n");
		for (int i = 0; i < 500; i++) {
			text.append("  mailbox M%d : int\n  process P%d { var x : int loop { send x to M%d receive x from M%d } }\n"
					.formatted(i, i, i, (i + 1) % 500));
		}
		for (int i = 0; i < 500; i++) {
			text.append("  P%d -> M%d\n  M%d -> P%d\n".formatted(i, i, (i + 1) % 500, i));
		}
		SourceFile file = SourceFile.parse(text.append("}\n").toString());
		int inProgram = text.indexOf("to M250 ") + 3;
		int atEnd = text.length() - 3;
		long best = Long.MAX_VALUE;
		for (int i = 0; i < 20; i++) {
			long start = System.nanoTime();
			assertEquals("M250", Completion.at(file, inProgram).getFirst().label());
			assertFalse(Completion.at(file, atEnd).isEmpty());
			best = Math.min(best, System.nanoTime() - start);
		}
		assertTrue(best < 400_000_000L, "two completions take " + best / 1_000_000 + " ms");
	}
}
