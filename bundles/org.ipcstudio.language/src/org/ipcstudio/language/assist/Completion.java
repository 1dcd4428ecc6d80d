package org.ipcstudio.language.assist;

import java.util.List;

import org.ipcstudio.language.SourceFile;

/**
 * Proposes what may be written at a place of a text. It knows the grammar, what is declared, what the process is
 * connected to and which types fit; what is not connected yet is proposed together with the connection. The text may
 * be broken, as it is while somebody types. Stateless; any thread that may read the model.
 */
public final class Completion {

	private static final List<Contributor> CONTRIBUTORS = List.of(new ChannelProposals(), new OperandProposals(),
			new ValueProposals(), new DeclarationProposals(), new KeywordProposals(), new TemplateProposals());

	private Completion() {
	}

	/**
	 * The proposals for an offset, the best first; empty within comments, strings and numbers. Never throws.
	 *
	 * @param offset where the caret is; the word before it is replaced
	 */
	public static List<Proposal> at(SourceFile file, int offset) {
		return Place.of(file, offset).map(Completion::at).orElse(List.of());
	}

	private static List<Proposal> at(Place place) {
		Situation situation = new Situation(place);
		Proposals proposals = new Proposals(place);
		CONTRIBUTORS.forEach(contributor -> contributor.propose(situation, proposals));
		return proposals.sorted();
	}
}
