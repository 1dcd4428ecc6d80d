package org.ipcstudio.editor.source;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;
import org.eclipse.jface.text.source.ICharacterPairMatcher;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionSupport;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.texteditor.SourceViewerDecorationSupport;
import org.ipcstudio.editor.document.EditedSystem;
import org.ipcstudio.editor.document.LiveProblems;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.ui.preferences.Preferences;

/**
 * The page with the text. It opens, saves and reverts the file for both pages; what it knows of the text beyond its
 * words comes from the edited system, which it is given when its document is there.
 */
public class SourceEditor extends TextEditor {

	private static final String CONTEXT = "org.ipcstudio.editor.sourceScope"; //$NON-NLS-1$
	private static final String CONTEXT_MENU = "#IpcSourceContext"; //$NON-NLS-1$

	private final SyntaxColors colors = new SyntaxColors(
			key -> PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().get(key));
	private final DefaultCharacterPairMatcher brackets = new DefaultCharacterPairMatcher(
			"{}()[]".toCharArray(), SourcePartitions.PARTITIONING, true); //$NON-NLS-1$
	private final BracketSettings bracketSettings = new BracketSettings();
	private final AnnotationSet problemAnnotations = new AnnotationSet();
	private final AnnotationSet occurrences = new AnnotationSet();
	private final List<IntConsumer> caretListeners = new CopyOnWriteArrayList<>();
	private final IPropertyChangeListener themeListener = event -> refreshColors();
	private final IPropertyChangeListener preferenceListener = event -> {
		if (event.getProperty().equals(Preferences.MARK_OCCURRENCES)) {
			markOccurrences();
		}
	};
	private final Runnable systemListener = this::systemChanged;
	private final Runnable problemListener = this::showProblems;
	private ProjectionSupport projection;
	private NameColoring names;
	private EditedSystem system;
	private LiveProblems problems;
	private volatile SourceFile known;

	public SourceEditor() {
		bracketSettings.refresh(colors);
		setPreferenceStore(bracketSettings.before(getPreferenceStore()));
		setSourceViewerConfiguration(new SourceConfiguration(this, colors, getPreferenceStore()));
		setEditorContextMenuId(CONTEXT_MENU);
	}

	@Override
	protected void initializeKeyBindingScopes() {
		setKeyBindingScopes(new String[] { CONTEXT });
	}

	@Override
	protected ISourceViewer createSourceViewer(Composite parent, IVerticalRuler ruler, int styles) {
		fAnnotationAccess = getAnnotationAccess();
		fOverviewRuler = createOverviewRuler(getSharedColors());
		ProjectionViewer viewer = new ProjectionViewer(parent, ruler, getOverviewRuler(), isOverviewRulerVisible(), styles);
		getSourceViewerDecorationSupport(viewer);
		return viewer;
	}

	@Override
	protected void configureSourceViewerDecorationSupport(SourceViewerDecorationSupport support) {
		super.configureSourceViewerDecorationSupport(support);
		support.setCharacterPairMatcher(brackets);
		support.setMatchingCharacterPainterPreferenceKeys(BracketSettings.ENABLED, BracketSettings.COLOR);
	}

	@Override
	public void createPartControl(Composite parent) {
		super.createPartControl(parent);
		ProjectionViewer viewer = (ProjectionViewer) getSourceViewer();
		projection = new ProjectionSupport(viewer, getAnnotationAccess(), getSharedColors());
		projection.addSummarizableAnnotationType(ProblemAnnotation.ERROR);
		projection.addSummarizableAnnotationType(ProblemAnnotation.WARNING);
		projection.install();
		viewer.doOperation(ProjectionViewer.TOGGLE);
		names = new NameColoring((SourceViewer) getSourceViewer(), colors, () -> system.source());
		((IPostSelectionProvider) getSelectionProvider()).addPostSelectionChangedListener(event -> caretMoved());
		PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeListener);
		Preferences.store().addPropertyChangeListener(preferenceListener);
		systemChanged();
	}

	/** Tells the page what its document means, and what is wrong with it. */
	public void setEditedSystem(EditedSystem editedSystem, LiveProblems liveProblems) {
		system = editedSystem;
		problems = liveProblems;
		system.addListener(systemListener);
		problems.addListener(problemListener);
		systemChanged();
		showProblems();
	}

	/** What is edited; null until it is known. */
	EditedSystem system() {
		return system;
	}

	/** The text as it was when its meaning was last looked at; null before. Can be called in any thread. */
	SourceFile known() {
		return known;
	}

	ICharacterPairMatcher bracketMatcher() {
		return brackets;
	}

	private void systemChanged() {
		if (system == null || names == null || getSourceViewer() == null) {
			return;
		}
		known = system.source();
		names.refresh();
		ProjectionViewer viewer = (ProjectionViewer) getSourceViewer();
		if (viewer.getProjectionAnnotationModel() != null) {
			FoldingRegions.update(viewer.getProjectionAnnotationModel(), viewer.getDocument(), known);
		}
		markOccurrences();
	}

	private void showProblems() {
		SourceFile judged = problems == null ? null : problems.judged();
		ISourceViewer viewer = getSourceViewer();
		if (judged != null && viewer != null && viewer.getDocument() != null && judged == system.source()) {
			problemAnnotations.show(viewer.getAnnotationModel(), ProblemAnnotation.all(judged));
		}
	}

	private void caretMoved() {
		markOccurrences();
		caretListeners.forEach(listener -> listener.accept(caret()));
	}

	private void markOccurrences() {
		ISourceViewer viewer = getSourceViewer();
		if (system == null || viewer == null || viewer.getAnnotationModel() == null) {
			return;
		}
		boolean wanted = Preferences.store().getBoolean(Preferences.MARK_OCCURRENCES);
		occurrences.show(viewer.getAnnotationModel(), wanted ? OccurrenceMarks.at(system.source(), caret()) : Map.of());
	}

	/** Where the caret is in the text. */
	public int caret() {
		return getSelectionProvider().getSelection() instanceof ITextSelection selection ? selection.getOffset() : 0;
	}

	/** Calls a listener with the new place when the caret has come to rest; for an outline that follows it. */
	public void addCaretListener(IntConsumer listener) {
		caretListeners.add(listener);
	}

	public void removeCaretListener(IntConsumer listener) {
		caretListeners.remove(listener);
	}

	/** Selects a region of the text and scrolls to it. */
	public void select(Region region) {
		IDocument document = getSourceViewer() == null ? null : getSourceViewer().getDocument();
		if (document != null && !region.isNone() && region.end() <= document.getLength()) {
			markInNavigationHistory();
			selectAndReveal(region.offset(), region.length());
			markInNavigationHistory();
		}
	}

	/** Shows a sentence in the status line, as an error; null takes it away. */
	void tell(String message) {
		getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(message);
		if (message != null) {
			getSite().getShell().getDisplay().beep();
		}
	}

	ISourceViewer viewer() {
		return getSourceViewer();
	}

	@Override
	protected void createActions() {
		super.createActions();
		SourceActions.create(this);
	}

	@Override
	protected void editorContextMenuAboutToShow(IMenuManager menu) {
		super.editorContextMenuAboutToShow(menu);
		SourceActions.fill(this, menu);
	}

	private void refreshColors() {
		bracketSettings.refresh(colors);
		colors.refresh();
		if (getSourceViewer() != null) {
			getSourceViewer().invalidateTextPresentation();
		}
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		T adapter = projection == null ? null : projection.getAdapter(getSourceViewer(), type);
		return adapter != null ? adapter : super.getAdapter(type);
	}

	@Override
	public void dispose() {
		PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeListener);
		Preferences.store().removePropertyChangeListener(preferenceListener);
		if (system != null) {
			system.removeListener(systemListener);
			problems.removeListener(problemListener);
		}
		brackets.dispose();
		super.dispose();
	}
}
