package org.ipcstudio.debug.ui.findings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.IShowInSource;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.ShowInContext;
import org.eclipse.ui.part.ViewPart;
import org.ipcstudio.checker.Finding;
import org.ipcstudio.debug.ui.views.BackgroundModel;
import org.ipcstudio.debug.verify.Verification;
import org.ipcstudio.debug.verify.VerificationListener;
import org.ipcstudio.debug.verify.Verifications;

/**
 * What the latest verification of every file has found. Beside the tree stands why, and how it comes to that; the run
 * of the selected finding is shown on the canvas at its last moment, where a deadlock is seen as a ring.
 */
public final class FindingsView extends ViewPart implements IShowInSource, IShowInTarget {
	/** The id of the view. */
	public static final String ID = "org.ipcstudio.debug.ui.findings"; //$NON-NLS-1$

	private final FindingsState state = new FindingsState();
	private final List<FindingsNode> shown = new ArrayList<>();
	private final Set<Verification> revealed = new HashSet<>();
	private final VerificationListener listener = new Refresher();
	private Composite stack;
	private StackLayout pages;
	private Control empty;
	private SashForm contents;
	private TreeViewer tree;
	private FindingDetailPane details;
	private FindingReplay replay;
	private FindingsCommands commands;
	private FindingsActions actions;
	private BackgroundModel<List<FindingsNode>> model;

	/** Hears of verifications in any thread. */
	private final class Refresher implements VerificationListener {
		@Override
		public void began(Verification verification) {
			later(() -> replay.closeRunsOf(verification.file()));
			model.request();
		}

		@Override
		public void advanced(Verification verification) {
			model.request();
		}

		@Override
		public void ended(Verification verification) {
			model.request();
		}

		@Override
		public void repairsFound(Verification verification) {
			later(details::refresh);
		}

		@Override
		public void outdated(Verification verification) {
			later(() -> replay.closeIfOutdated(verification));
			model.request();
		}

		@Override
		public void removed(Verification verification) {
			later(() -> replay.closeRunsOf(verification.file()));
			model.request();
		}
	}

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		state.load(memento);
	}

	@Override
	public void saveState(IMemento memento) {
		if (contents != null) {
			state.setWeights(contents.getWeights());
		}
		state.save(memento);
	}

	@Override
	public void createPartControl(Composite parent) {
		replay = new FindingReplay(parent.getDisplay());
		stack = new Composite(parent, SWT.NONE);
		pages = new StackLayout();
		stack.setLayout(pages);
		empty = createEmptyPage();
		contents = new SashForm(stack, SWT.HORIZONTAL | SWT.SMOOTH);
		tree = new FindingsTreeViewer(contents, state).viewer();
		tree.setInput(shown);
		details = new FindingDetailPane(contents, this, replay);
		contents.setWeights(state.weights());
		contents.addListener(SWT.Resize, event -> arrange());
		tree.addPostSelectionChangedListener(event -> selected());
		commands = new FindingsCommands(this);
		tree.addDoubleClickListener(event -> commands.open());
		actions = new FindingsActions(this, commands, tree, state);
		getSite().setSelectionProvider(tree);
		model = new BackgroundModel<>(getPartName(), parent.getDisplay(),
				monitor -> FindingsTree.of(Verifications.instance(), state.hidden()), this::show);
		Verifications.instance().addListener(listener);
		pages.topControl = empty;
		model.request(); // later, because a tree that has no size yet reveals its lines wrongly
	}

	private Control createEmptyPage() {
		Composite page = new Composite(stack, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(page);
		Link link = new Link(page, SWT.WRAP);
		link.setText(Messages.FindingsView_empty);
		link.addListener(SWT.Selection, event -> VerifyCommand.run(getSite().getPage()));
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(link);
		return page;
	}

	/** Side by side where there is room, else one above the other. */
	private void arrange() {
		int orientation = contents.getSize().x > contents.getSize().y * 1.3 ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (contents.getOrientation() != orientation) {
			contents.setOrientation(orientation);
		}
		details.arrange(orientation == SWT.HORIZONTAL);
	}

	/** The tree is filled when it is there: one that is filled before it has a size shows nothing on some platforms. */
	private void show(List<FindingsNode> files) {
		Control top = files.isEmpty() ? empty : contents;
		if (pages.topControl == top) {
			fill(files);
		} else {
			pages.topControl = top;
			stack.layout(true, true);
			stack.update();
			later(() -> fill(files));
		}
	}

	private void fill(List<FindingsNode> files) {
		shown.clear();
		shown.addAll(files);
		tree.refresh(); // lines that are equal to those before stay open and selected
		files.reversed().forEach(this::reveal);
		if (tree.getStructuredSelection().isEmpty() && !files.isEmpty()) {
			tree.setSelection(new StructuredSelection(files.getFirst()));
		}
		details.show((FindingsNode) tree.getStructuredSelection().getFirstElement());
		actions.update();
	}

	/** Opens what a verification has found and selects the first of it, once; while it runs, the line of its file. */
	private void reveal(FindingsNode file) {
		Verification verification = file.verification();
		if (verification.isRunning()) {
			if (revealed.add(verification)) {
				tree.setSelection(new StructuredSelection(file), true);
				revealed.removeIf(other -> other != verification && other.file().equals(verification.file()));
			}
			return;
		}
		if (state.isNew(verification)) {
			tree.expandToLevel(file, 2);
			FindingsNode first = file.firstFinding();
			tree.setSelection(new StructuredSelection(first == null ? file : first), true);
		}
	}

	private void selected() {
		FindingsNode node = (FindingsNode) tree.getStructuredSelection().getFirstElement();
		details.show(node);
		actions.update();
		if (node != null && node.finding() != null && !node.verification().isOutdated()) {
			replay.show(node.verification(), node.finding(), false, Integer.MAX_VALUE);
		}
	}

	/** The selected line; null if there is none. */
	FindingsNode selection() {
		return (FindingsNode) tree.getStructuredSelection().getFirstElement();
	}

	/** The runs that are opened from here. */
	FindingReplay replay() {
		return replay;
	}

	/** What can be done here. */
	FindingsCommands commands() {
		return commands;
	}

	/** The lines of the files that are shown. */
	List<FindingsNode> files() {
		return List.copyOf(shown);
	}

	/** The details of the selection. */
	FindingDetailPane details() {
		return details;
	}

	/** Shows other kinds of findings, or all. */
	void filterChanged() {
		model.request();
	}

	/** Selects a finding. */
	void reveal(Verification verification, Finding finding) {
		FindingsNode file = FindingsTree.file(verification, Set.of());
		for (FindingsNode kind : file.children()) {
			for (FindingsNode node : kind.children()) {
				if (node.finding() == finding) {
					tree.setSelection(new StructuredSelection(node), true);
				}
			}
		}
	}

	/** Selects the line of a file. */
	void reveal(Verification verification) {
		tree.setSelection(new StructuredSelection(FindingsTree.file(verification, state.hidden())), true);
	}

	@Override
	public ShowInContext getShowInContext() {
		FindingsNode node = selection();
		return node == null ? null : new ShowInContext(node.verification().file(), new StructuredSelection(node));
	}

	@Override
	public boolean show(ShowInContext context) {
		IFile file = SelectedFile.of(context);
		return file != null && Verifications.instance().latest(file).map(verification -> {
			reveal(verification);
			return true;
		}).orElse(false);
	}

	private void later(Runnable task) {
		if (!stack.isDisposed()) {
			stack.getDisplay().asyncExec(() -> {
				if (!stack.isDisposed()) {
					task.run();
				}
			});
		}
	}

	@Override
	public void setFocus() {
		(pages.topControl == contents ? tree.getControl() : empty).setFocus();
	}

	@Override
	public void dispose() {
		Verifications.instance().removeListener(listener);
		if (model != null) {
			model.dispose();
			details.dispose();
			replay.close();
		}
		super.dispose();
	}
}
