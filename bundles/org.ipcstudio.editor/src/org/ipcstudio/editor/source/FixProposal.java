package org.ipcstudio.editor.source;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.ipcstudio.editor.document.EditedSystem;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.QuickFix;
import org.ipcstudio.ui.Icon;

/** The repair of a problem, in the list that Ctrl+1 opens. */
final class FixProposal implements ICompletionProposal {

	private final Problem problem;
	private final QuickFix fix;
	private final EditedSystem system;

	FixProposal(Problem problem, QuickFix fix, EditedSystem system) {
		this.problem = problem;
		this.fix = fix;
		this.system = system;
	}

	@Override
	public void apply(IDocument document) {
		system.apply(fix.label(), fix.edit());
	}

	@Override
	public Point getSelection(IDocument document) {
		return null;
	}

	@Override
	public String getAdditionalProposalInfo() {
		return problem.message();
	}

	@Override
	public String getDisplayString() {
		return fix.label();
	}

	@Override
	public Image getImage() {
		return Icon.QUICK_FIX.image();
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}
