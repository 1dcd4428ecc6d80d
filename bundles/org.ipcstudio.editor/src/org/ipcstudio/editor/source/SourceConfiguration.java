package org.ipcstudio.editor.source;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextDoubleClickStrategy;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;
import org.ipcstudio.language.assist.HighlightKind;
import org.ipcstudio.ui.UiBundle;

/** What the viewer of the source page does with its text. */
final class SourceConfiguration extends TextSourceViewerConfiguration {

	private static final String ASSIST_SETTINGS = "source.assist"; //$NON-NLS-1$

	private final SourceEditor editor;
	private final SyntaxColors colors;
	private final BracketClosing brackets = new BracketClosing();

	SourceConfiguration(SourceEditor editor, SyntaxColors colors, IPreferenceStore store) {
		super(store);
		this.editor = editor;
		this.colors = colors;
	}

	@Override
	public String[] getConfiguredContentTypes(ISourceViewer viewer) {
		return SourcePartitions.types();
	}

	@Override
	public String getConfiguredDocumentPartitioning(ISourceViewer viewer) {
		return SourcePartitions.PARTITIONING;
	}

	@Override
	public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
		return reconciler(colors);
	}

	/** Colours a text by its words, comments and strings. */
	static PresentationReconciler reconciler(SyntaxColors colors) {
		PresentationReconciler reconciler = new PresentationReconciler();
		reconciler.setDocumentPartitioning(SourcePartitions.PARTITIONING);
		color(reconciler, IDocument.DEFAULT_CONTENT_TYPE, new WordScanner(colors));
		color(reconciler, SourcePartitions.COMMENT, new PartScanner(colors, HighlightKind.COMMENT));
		color(reconciler, SourcePartitions.DOCUMENTATION, new PartScanner(colors, HighlightKind.DOCUMENTATION));
		color(reconciler, SourcePartitions.STRING, new PartScanner(colors, HighlightKind.STRING));
		return reconciler;
	}

	private static void color(PresentationReconciler reconciler, String type, ITokenScanner scanner) {
		DefaultDamagerRepairer repairer = new DefaultDamagerRepairer(scanner);
		reconciler.setDamager(repairer, type);
		reconciler.setRepairer(repairer, type);
	}

	/** No spelling is checked: names are no words. */
	@Override
	public IReconciler getReconciler(ISourceViewer viewer) {
		return null;
	}

	@Override
	public IContentAssistant getContentAssistant(ISourceViewer viewer) {
		ContentAssistant assistant = new ContentAssistant(true);
		assistant.setDocumentPartitioning(SourcePartitions.PARTITIONING);
		assistant.setContentAssistProcessor(new SourceAssist(editor::system, colors), IDocument.DEFAULT_CONTENT_TYPE);
		assistant.enableAutoActivation(true);
		assistant.enableAutoInsert(true);
		assistant.enableColoredLabels(true);
		assistant.setContextInformationPopupOrientation(IContentAssistant.CONTEXT_INFO_ABOVE);
		assistant.setProposalPopupOrientation(IContentAssistant.PROPOSAL_OVERLAY);
		assistant.setInformationControlCreator(getInformationControlCreator(viewer));
		assistant.setRestoreCompletionProposalSize(UiBundle.dialogSettings(ASSIST_SETTINGS));
		return assistant;
	}

	@Override
	public IQuickAssistAssistant getQuickAssistAssistant(ISourceViewer viewer) {
		QuickAssistAssistant assistant = new QuickAssistAssistant();
		assistant.setQuickAssistProcessor(new QuickFixes(editor::system));
		assistant.setInformationControlCreator(getInformationControlCreator(viewer));
		return assistant;
	}

	@Override
	public ITextHover getTextHover(ISourceViewer viewer, String contentType, int stateMask) {
		return new SourceHover(editor::known, colors);
	}

	@Override
	public IAutoEditStrategy[] getAutoEditStrategies(ISourceViewer viewer, String contentType) {
		return switch (contentType) {
			case IDocument.DEFAULT_CONTENT_TYPE -> new IAutoEditStrategy[] { brackets, new AutoIndent() };
			case SourcePartitions.STRING -> new IAutoEditStrategy[] { brackets, new CommentIndent() };
			default -> new IAutoEditStrategy[] { new CommentIndent() };
		};
	}

	@Override
	public ITextDoubleClickStrategy getDoubleClickStrategy(ISourceViewer viewer, String contentType) {
		return new DoubleClicks(editor.bracketMatcher());
	}

	@Override
	public IHyperlinkDetector[] getHyperlinkDetectors(ISourceViewer viewer) {
		IHyperlinkDetector[] registered = super.getHyperlinkDetectors(viewer);
		int count = registered == null ? 0 : registered.length;
		IHyperlinkDetector[] all = new IHyperlinkDetector[count + 1];
		all[0] = new DeclarationLinks(editor::system, editor::select);
		for (int i = 0; i < count; i++) {
			all[i + 1] = registered[i];
		}
		return all;
	}

	@Override
	public String[] getDefaultPrefixes(ISourceViewer viewer, String contentType) {
		return new String[] { "//", "" }; //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public int getTabWidth(ISourceViewer viewer) {
		return Indentation.UNIT.length();
	}

	/** Tab and Shift+Tab move lines by the two blanks of the formatter. */
	@Override
	public String[] getIndentPrefixes(ISourceViewer viewer, String contentType) {
		return new String[] { Indentation.UNIT, "\t", " ", "" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
