package org.ipcstudio.editor.source;

import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension4;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.ipcstudio.editor.document.EditedSystem;
import org.ipcstudio.language.assist.Addition;
import org.ipcstudio.language.assist.ElementKind;
import org.ipcstudio.language.assist.Proposal;
import org.ipcstudio.language.assist.Template;

/**
 * A proposal in the list of content assist. To choose it is one step of the undo history, whatever else it changes in
 * the text, such as the connection that it draws.
 */
final class SourceProposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension3,
		ICompletionProposalExtension4, ICompletionProposalExtension5, ICompletionProposalExtension6 {

	private final Proposal proposal;
	private final EditedSystem system;
	private final SyntaxColors colors;
	private Point selection;

	SourceProposal(Proposal proposal, EditedSystem system, SyntaxColors colors) {
		this.proposal = proposal;
		this.colors = colors;
		this.system = system;
	}

	@Override
	public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
		int typed = offset - proposal.replaced().end();
		int start = proposal.replaced().offset();
		int length = proposal.replaced().length() + typed;
		int grown = proposal.insertion().text().length() - proposal.replaced().length();
		MultiTextEdit additions = new MultiTextEdit();
		for (Addition addition : proposal.additions()) {
			int moved = addition.offset() >= proposal.replaced().end() ? grown : 0;
			additions.addChild(new ReplaceEdit(addition.offset() + moved, addition.length(), addition.text()));
		}
		String label = NLS.bind(Messages.Proposal_undoLabel, proposal.label());
		// Undo goes back to the place of what was changed first: that of the caret
		system.asOneStep(label, () -> {
			system.apply(label, new ReplaceEdit(start, length, proposal.insertion().text()));
			system.apply(label, additions);
		});
		selection = selection();
		LinkedSlots.begin(viewer, proposal.insertedAt(), proposal.insertion());
	}

	/** What is selected in the end: the first place to fill in, or the place where the caret goes. */
	private Point selection() {
		Template insertion = proposal.insertion();
		if (insertion.slots().isEmpty()) {
			return new Point(proposal.insertedAt() + insertion.caret(), 0);
		}
		Template.Slot first = insertion.slots().getFirst();
		return new Point(proposal.insertedAt() + first.offset(), first.length());
	}

	@Override
	public void apply(IDocument document) {
		throw new UnsupportedOperationException("the platform calls the method of the extension"); //$NON-NLS-1$
	}

	/** Whether the proposal still goes with the word before the caret. */
	@Override
	public boolean validate(IDocument document, int offset, DocumentEvent event) {
		int start = proposal.replaced().offset();
		try {
			if (offset < start) {
				return false;
			}
			String word = document.get(start, offset - start).replace("`", ""); //$NON-NLS-1$ //$NON-NLS-2$
			return proposal.label().toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT));
		} catch (BadLocationException e) {
			return false;
		}
	}

	@Override
	public void selected(ITextViewer viewer, boolean smartToggle) {
		// nothing is shown in the text before it is chosen
	}

	@Override
	public void unselected(ITextViewer viewer) {
		// nothing has been shown in the text
	}

	@Override
	public Point getSelection(IDocument document) {
		return selection;
	}

	@Override
	public String getAdditionalProposalInfo() {
		return proposal.info().isEmpty() ? null : proposal.info();
	}

	@Override
	public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
		return proposal.info().isEmpty() ? null : HoverText.of(proposal);
	}

	@Override
	public String getDisplayString() {
		return getStyledDisplayString().getString();
	}

	@Override
	public StyledString getStyledDisplayString() {
		StyledString text = new StyledString(proposal.label());
		if (!proposal.detail().isEmpty()) {
			text.append("  " + proposal.detail(), StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
		}
		return text;
	}

	@Override
	public Image getImage() {
		return ProposalIcons.of(proposal.kind()).image();
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}

	/** A template is never taken without being asked for, even if it is the only proposal. */
	@Override
	public boolean isAutoInsertable() {
		return proposal.kind() != ElementKind.TEMPLATE && proposal.additions().isEmpty();
	}

	@Override
	public IInformationControlCreator getInformationControlCreator() {
		return parent -> new HoverControl(parent, colors, null);
	}

	@Override
	public CharSequence getPrefixCompletionText(IDocument document, int offset) {
		return proposal.insertion().text();
	}

	@Override
	public int getPrefixCompletionStart(IDocument document, int offset) {
		return proposal.replaced().offset();
	}
}
