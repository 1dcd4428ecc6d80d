package org.ipcstudio.editor.source;

import java.util.function.Supplier;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.ipcstudio.editor.document.EditedSystem;
import org.ipcstudio.language.assist.Completion;

/** Content assist: what the language proposes at the caret. */
final class SourceAssist implements IContentAssistProcessor {

	private final Supplier<EditedSystem> system;
	private final SyntaxColors colors;

	SourceAssist(Supplier<EditedSystem> system, SyntaxColors colors) {
		this.system = system;
		this.colors = colors;
	}

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		EditedSystem edited = system.get();
		return edited == null ? new ICompletionProposal[0] : Completion.at(edited.source(), offset).stream()
				.map(proposal -> new SourceProposal(proposal, edited, colors)).toArray(ICompletionProposal[]::new);
	}

	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		return new char[] { '.', '>' };
	}

	@Override
	public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return new IContextInformation[0];
	}

	@Override
	public char[] getContextInformationAutoActivationCharacters() {
		return new char[0];
	}

	@Override
	public String getErrorMessage() {
		return null;
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}
