package org.ipcstudio.editor;

import java.util.List;
import java.util.concurrent.Executor;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.ipcstudio.editor.diagram.DiagramElement;
import org.ipcstudio.editor.document.EditedSystem;
import org.ipcstudio.editor.document.LiveProblems;
import org.ipcstudio.editor.figures.DiagramColors;
import org.ipcstudio.editor.image.DiagramSource;
import org.ipcstudio.editor.outline.OutlinePage;
import org.ipcstudio.editor.parts.Drawing;
import org.ipcstudio.editor.properties.PropertiesPage;
import org.ipcstudio.editor.selection.Selectables;
import org.ipcstudio.editor.selection.SharedSelection;
import org.ipcstudio.editor.source.SourceEditor;
import org.ipcstudio.editor.state.StateFile;
import org.ipcstudio.editor.state.ViewState;
import org.ipcstudio.language.Region;
import org.ipcstudio.ui.ThemeColors;
import org.ipcstudio.ui.preferences.Preferences;
import org.ipcstudio.ui.problems.ValidationJob;
import org.osgi.framework.FrameworkUtil;

/**
 * The editor for `.ipc` files. Both pages show one document: the source page opens, saves and reverts it, the diagram page
 * draws it, and the undo history is that of the document.
 */
public final class IpcEditor extends MultiPageEditorPart implements IGotoMarker, ITabbedPropertySheetPageContributor {
	/** The id under which the editor is registered. */
	public static final String ID = "org.ipcstudio.editor.IpcEditor"; //$NON-NLS-1$

	private static final int DIAGRAM = 0;
	private static final int SOURCE = 1;

	private final SourceEditor source = new SourceEditor();
	private final EditorAdditions additions = new EditorAdditions();
	private DiagramPage diagram;
	private EditedSystem system;
	private LiveProblems problems;
	private Drawing drawing;
	private SharedSelection selection;
	private ResourceTracker tracker;
	private Runnable themeColors;
	private int shownPage;

	/** The page with the drawing. */
	public DiagramPage diagramPage() {
		return diagram;
	}

	/** The page with the text. */
	public SourceEditor sourcePage() {
		return source;
	}

	/** What is edited. */
	public EditedSystem system() {
		return system;
	}

	/** The problems of what is edited. */
	public LiveProblems problems() {
		return problems;
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		super.init(site, input);
		setPartName(input.getName());
	}

	@Override
	protected void createPages() {
		try {
			addPage(source, getEditorInput());
			follow(source.getDocumentProvider().getDocument(getEditorInput()));
			ViewState state = new StateFile(getEditorInput()).load(firstPage());
			shownPage = state.page() == SOURCE ? SOURCE : DIAGRAM;
			diagram = new DiagramPage(this, drawing, state);
			addPage(DIAGRAM, diagram, getEditorInput());
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
		setPageText(DIAGRAM, Messages.Editor_diagramPage);
		setPageText(SOURCE, Messages.Editor_sourcePage);
		selection = new SharedSelection(diagram.viewer(), source.getSelectionProvider(), source::selectAndReveal,
				new Selectables(drawing), () -> getActivePage() == DIAGRAM);
		system.addListener(diagram::systemChanged);
		source.addPropertyListener((part, property) -> {
			if (property == PROP_INPUT) {
				followInput();
			}
		});
		tracker = new ResourceTracker(this);
		setActivePage(shownPage);
		additions.open(this);
		IFile file = ResourceUtil.getFile(getEditorInput());
		if (file != null) {
			ValidationJob.opened(file);
		}
	}

	private static int firstPage() {
		return Preferences.PAGE_SOURCE.equals(Preferences.store().getString(Preferences.FIRST_PAGE)) ? SOURCE : DIAGRAM;
	}

	private void follow(IDocument document) {
		Display display = getSite().getShell().getDisplay();
		Executor later = task -> {
			if (!display.isDisposed()) {
				display.asyncExec(task);
			}
		};
		system = new EditedSystem(document, later);
		problems = new LiveProblems(system, this::inBackground, later);
		drawing = new Drawing(system, problems, this::refuse);
		source.setEditedSystem(system, problems);
		useThemeColors();
		themeColors = ThemeColors.whenChanged(this::useThemeColors);
	}

	private void useThemeColors() {
		drawing.setColors(DiagramColors.LIGHT.with(ThemeColors::of));
	}

	private void inBackground(Runnable task) {
		ICoreRunnable run = monitor -> task.run();
		Job.createSystem(getPartName(), run).schedule();
	}

	/** Tells the user, in a sentence, why a gesture was not carried out. */
	private void refuse(String message) {
		IStatusLineManager status = getEditorSite().getActionBars().getStatusLineManager();
		status.setErrorMessage(message);
		getSite().getShell().getDisplay().beep();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		source.doSave(monitor);
	}

	@Override
	public void doSaveAs() {
		source.doSaveAs();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return source.isSaveAsAllowed();
	}

	/** Follows the source page when it shows another file: the old one was moved, renamed or saved under another name. */
	private void followInput() {
		IEditorInput input = source.getEditorInput();
		system.setDocument(source.getDocumentProvider().getDocument(input));
		if (!input.equals(getEditorInput())) {
			setInputWithNotify(input);
			setPartName(input.getName());
			setTitleToolTip(input.getToolTipText());
		}
	}

	/** Closes the editor because its file is gone; what is not saved is lost only if the user says so. */
	void fileDeleted() {
		if (system.isDisposed()) {
			return;
		}
		if (isDirty() && MessageDialog.openQuestion(getSite().getShell(), Messages.Editor_deletedTitle,
				NLS.bind(Messages.Editor_deletedQuestion, getPartName()))) {
			doSaveAs();
			return;
		}
		getSite().getPage().closeEditor(this, false);
	}

	/** Shows a part of the text on the source page. */
	void showSource(Region region) {
		setActivePage(SOURCE);
		source.selectAndReveal(region.offset(), region.length());
	}

	/** Shows the diagram. */
	public void showDiagram() {
		setActivePage(DIAGRAM);
	}

	/** Shows the text. */
	public void showSource() {
		setActivePage(SOURCE);
	}

	/** Shows the place of a marker on the page that is open; what is not drawn is shown in the text. */
	@Override
	public void gotoMarker(IMarker marker) {
		int offset = marker.getAttribute(IMarker.CHAR_START, -1);
		Object marked = offset < 0 || offset > system.document().getLength() ? null : new Selectables(drawing).at(offset);
		if (getActivePage() == DIAGRAM && marked instanceof DiagramElement) {
			selection.select(List.of(marked));
		} else {
			showSource();
			IDE.gotoMarker(source, marker);
		}
	}

	@Override
	public String getContributorId() {
		return PropertiesPage.CONTRIBUTOR_ID;
	}

	/** What is selected, on whichever page. */
	public SharedSelection selection() {
		return selection;
	}

	/** A new page for the Properties view. */
	public PropertiesPage createPropertiesPage() {
		return new PropertiesPage(this, drawing, selection::select, this::showSource);
	}

	private OutlinePage createOutlinePage() {
		return new OutlinePage(getSite(), drawing, problems, selection, diagram.viewer(), this::createPropertiesPage,
				settings());
	}

	private static IDialogSettings settings() {
		return PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(IpcEditor.class)).getDialogSettings();
	}

	@Override
	protected void pageChange(int newPage) {
		super.pageChange(newPage);
		shownPage = newPage;
		if (selection != null) {
			selection.pageShown();
		}
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == IPropertySheetPage.class && drawing != null) {
			return type.cast(createPropertiesPage());
		}
		if (type == IContentOutlinePage.class && selection != null) {
			return type.cast(createOutlinePage());
		}
		if (type == IGotoMarker.class) {
			return type.cast(this);
		}
		if (type == DiagramSource.class) {
			return diagram == null ? null : type.cast(diagram.getAdapter(type));
		}
		if (type == ITextEditor.class) {
			return type.cast(source);
		}
		T adapter = super.getAdapter(type);
		return adapter != null ? adapter : source.getAdapter(type);
	}

	@Override
	public void dispose() {
		additions.dispose();
		if (tracker != null) {
			tracker.dispose();
		}
		if (diagram != null) {
			new StateFile(getEditorInput()).save(diagram.viewState().withPage(shownPage));
		}
		if (drawing != null) {
			themeColors.run();
			drawing.dispose();
			problems.dispose();
			system.dispose();
		}
		super.dispose();
	}
}
