package org.ipcstudio.editor.outline;

import java.util.function.Supplier;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;
import org.eclipse.ui.part.IPageSite;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.ipcstudio.editor.document.LiveProblems;
import org.ipcstudio.editor.parts.Drawing;
import org.ipcstudio.editor.selection.SharedSelection;
import org.ipcstudio.ui.Icon;

/** The page in the Outline view for an editor of systems: a tree, or an overview of the drawing. Both pages share it. */
public final class OutlinePage extends Page implements IContentOutlinePage, IAdaptable {
	/** The id of the menu of the tree, for contributions. */
	public static final String MENU_ID = "org.ipcstudio.editor.outline"; //$NON-NLS-1$

	private final IWorkbenchPartSite editorSite;
	private final Drawing drawing;
	private final LiveProblems problems;
	private final SharedSelection selection;
	private final GraphicalViewer canvas;
	private final Supplier<IPropertySheetPage> propertiesPage;
	private final OutlineState state;
	private PageBook book;
	private OutlineTree tree;
	private Overview overview;

	/**
	 * @param editorSite     the site of the editor, whose changes are undone
	 * @param canvas         the viewer whose drawing the overview shows
	 * @param propertiesPage makes a page for the Properties view that follows the selection of this page
	 * @param settings       where it is remembered how the user wants the outline
	 */
	public OutlinePage(IWorkbenchPartSite editorSite, Drawing drawing, LiveProblems problems, SharedSelection selection,
			GraphicalViewer canvas, Supplier<IPropertySheetPage> propertiesPage, IDialogSettings settings) {
		this.editorSite = editorSite;
		this.drawing = drawing;
		this.problems = problems;
		this.selection = selection;
		this.canvas = canvas;
		this.propertiesPage = propertiesPage;
		state = new OutlineState(settings);
	}

	@Override
	public void init(IPageSite site) {
		super.init(site);
		site.setSelectionProvider(this);
	}

	@Override
	public void createControl(Composite parent) {
		book = new PageBook(parent, SWT.NONE);
		tree = new OutlineTree(book, drawing, problems, selection);
		tree.setSorted(state.isSorted());
		OutlineRenaming renaming = new OutlineRenaming(tree, drawing.system(), selection, this::refuse);
		OutlineActions actions = new OutlineActions(tree, drawing.system(), renaming, this::showProperties, this::refuse);
		IActionBars bars = getSite().getActionBars();
		actions.register(bars);
		IUndoContext undo = drawing.system().undoContext();
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), new UndoActionHandler(editorSite, undo));
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), new RedoActionHandler(editorSite, undo));
		fillToolBar(bars.getToolBarManager());
		createMenu(actions);
		show(state.isOverview());
		// The drawing is to be seen first, also where a large outline takes its time.
		book.getDisplay().asyncExec(() -> {
			if (!book.isDisposed()) {
				tree.fill();
				tree.setActive(!state.isOverview());
			}
		});
	}

	private void createMenu(OutlineActions actions) {
		MenuManager menu = new MenuManager();
		actions.fill(menu);
		Menu control = menu.createContextMenu(tree.viewer().getTree());
		tree.viewer().getTree().setMenu(control);
		getSite().registerContextMenu(MENU_ID, menu, this);
	}

	private void fillToolBar(IToolBarManager bar) {
		Action sort = new Action(Messages.Sort, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				state.setSorted(isChecked());
				tree.setSorted(isChecked());
			}
		};
		sort.setImageDescriptor(Icon.SORT.descriptor());
		sort.setChecked(state.isSorted());
		bar.add(sort);
		bar.add(new Separator());
		bar.add(view(Messages.Tree, Icon.TREE, false));
		bar.add(view(Messages.Overview, Icon.OVERVIEW, true));
	}

	private IAction view(String text, Icon icon, boolean isOverview) {
		Action action = new Action(text, IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked()) {
					state.setOverview(isOverview);
					show(isOverview);
				}
			}
		};
		action.setImageDescriptor(icon.descriptor());
		action.setChecked(state.isOverview() == isOverview);
		return action;
	}

	private void show(boolean isOverview) {
		if (isOverview && overview == null) {
			overview = new Overview(book, canvas);
		}
		book.showPage(isOverview ? overview.control() : tree.viewer().getTree());
		tree.setActive(!isOverview);
	}

	private void showProperties() {
		try {
			getSite().getPage().showView(IPageLayout.ID_PROP_SHEET);
		} catch (PartInitException e) {
			refuse(e.getLocalizedMessage());
		}
	}

	/** @param message null if there is nothing to refuse any more */
	private void refuse(String message) {
		getSite().getActionBars().getStatusLineManager().setErrorMessage(message);
	}

	@Override
	public Control getControl() {
		return book;
	}

	@Override
	public void setFocus() {
		(overview != null && state.isOverview() ? overview.control() : tree.viewer().getTree()).setFocus();
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		tree.viewer().addSelectionChangedListener(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		tree.viewer().removeSelectionChangedListener(listener);
	}

	@Override
	public ISelection getSelection() {
		return tree == null ? StructuredSelection.EMPTY : tree.viewer().getSelection();
	}

	@Override
	public void setSelection(ISelection newSelection) {
		if (tree != null) {
			tree.viewer().setSelection(newSelection, true);
		}
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == IPropertySheetPage.class ? type.cast(propertiesPage.get()) : null;
	}
}
