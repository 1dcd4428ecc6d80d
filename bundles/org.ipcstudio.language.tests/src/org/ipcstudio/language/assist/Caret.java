package org.ipcstudio.language.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.ipcstudio.language.SourceFile;

/** A text with a place in it, which {@code §} marks. */
record Caret(SourceFile file, int offset) {

	static Caret of(String marked) {
		int offset = marked.indexOf('§');
		return new Caret(SourceFile.parse(marked.replace("§", "")), offset);
	}

	List<Proposal> proposals() {
		return Completion.at(file, offset);
	}

	List<String> labels() {
		return proposals().stream().map(Proposal::label).toList();
	}

	/** The labels of a kind, in the order of the proposals. */
	List<String> labels(ElementKind... kinds) {
		return proposals().stream().filter(proposal -> List.of(kinds).contains(proposal.kind())).map(Proposal::label)
				.toList();
	}

	Proposal proposal(String label) {
		return proposals().stream().filter(proposal -> proposal.label().equals(label)).findFirst()
				.orElseThrow(() -> new AssertionError(label + " is not among " + labels()));
	}

	/** Checks what the text becomes when a proposal is chosen. */
	void becomes(String expected, String label) {
		Document document = new Document(file.text());
		try {
			proposal(label).edit().apply(document);
		} catch (BadLocationException e) {
			throw new AssertionError(e);
		}
		assertEquals(expected, document.get());
	}
}
