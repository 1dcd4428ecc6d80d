package org.ipcstudio.editor.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.swt.graphics.Point;
import org.ipcstudio.editor.document.EditedSystem;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.assist.Completion;
import org.ipcstudio.language.assist.Proposal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To choose a proposal is one step: what it changes is undone and redone byte by byte. {@code §} marks the caret. */
class ProposalStepTest {

	private static final String TEXT = """
			system S {
			  P -> Out // before the process
			  mailbox In : int  mailbox Out : int  mailbox Other : bool
			  lock L
			  memory R { x : int }
			  process P {
			    var x : int
			    %s
			  }
			  process Q { }
			  link Q -> P
			  In -> P
			}
			""";

	@ParameterizedTest
	@ValueSource(strings = { "send x to §", "send x to O§", "receive x from §", "lock § { }", "x = R§", "send x to Q§" })
	void everyProposalIsOneStep(String statement) throws BadLocationException, ExecutionException {
		String marked = TEXT.formatted(statement);
		int caret = marked.indexOf('§');
		String before = marked.replace("§", "");
		List<Proposal> proposals = Completion.at(SourceFile.parse(before), caret).stream()
				.filter(proposal -> proposal.insertion().slots().isEmpty()).toList();
		assertTrue(proposals.stream().anyMatch(proposal -> !proposal.additions().isEmpty()));
		for (Proposal proposal : proposals) {
			Document expected = new Document(before);
			proposal.edit().apply(expected);
			Document document = new Document(before);
			EditedSystem system = new EditedSystem(document);
			SourceProposal chosen = new SourceProposal(proposal, system, new SyntaxColors(key -> null));
			chosen.apply(null, '\0', 0, caret);
			assertEquals(expected.get(), document.get(), proposal.label());
			Point selection = chosen.getSelection(document);
			int end = proposal.insertedAt() + proposal.insertion().text().length();
			assertEquals(new Point(end, 0), selection, proposal.label());
			system.undo();
			assertEquals(before, document.get(), proposal.label());
			system.redo();
			assertEquals(expected.get(), document.get(), proposal.label());
			system.dispose();
		}
	}
}
