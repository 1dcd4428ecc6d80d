package org.ipcstudio.editor.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;
import org.ipcstudio.editor.document.EditedSystem;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.QuickFix;

/** Offers the repairs of the problems at the caret, and of the others in its line; then what others offer for their markers. */
final class QuickFixes implements IQuickAssistProcessor {

	private final Supplier<EditedSystem> system;

	QuickFixes(Supplier<EditedSystem> system) {
		this.system = system;
	}

	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		EditedSystem edited = system.get();
		if (edited == null) {
			return new ICompletionProposal[0];
		}
		List<ICompletionProposal> proposals = new ArrayList<>();
		for (Problem problem : near(edited, context.getOffset())) {
			for (QuickFix fix : problem.fixes()) {
				proposals.add(new FixProposal(problem, fix, edited));
			}
		}
		proposals.addAll(MarkerFixes.near(context.getSourceViewer().getAnnotationModel(), edited.document(), context.getOffset()));
		return proposals.isEmpty() ? null : proposals.toArray(ICompletionProposal[]::new);
	}

	/** The problems in the line of an offset, those at the offset first. */
	private static List<Problem> near(EditedSystem edited, int offset) {
		IDocument document = edited.document();
		try {
			int line = document.getLineOfOffset(offset) + 1;
			return edited.source().problems().stream()
					.filter(problem -> problem.line() == line || problem.region().touches(offset))
					.sorted(Comparator.comparing(problem -> !problem.region().touches(offset))).toList();
		} catch (BadLocationException e) {
			return List.of();
		}
	}

	@Override
	public boolean canFix(Annotation annotation) {
		return annotation instanceof IQuickFixableAnnotation fixable && fixable.isQuickFixable()
				|| MarkerFixes.canFix(annotation);
	}

	@Override
	public boolean canAssist(IQuickAssistInvocationContext context) {
		return false;
	}

	@Override
	public String getErrorMessage() {
		return null;
	}
}
