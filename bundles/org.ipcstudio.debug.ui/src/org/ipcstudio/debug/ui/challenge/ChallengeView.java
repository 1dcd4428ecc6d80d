package org.ipcstudio.debug.ui.challenge;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.ViewPart;
import org.ipcstudio.debug.challenge.ChallengeGame;
import org.ipcstudio.debug.challenge.GameView;
import org.ipcstudio.ui.UiBundle;

/**
 * The view in which a person plays the scheduler. Its game is a run, which the canvas and the other views show; it ends
 * when another one is opened or the view is closed.
 */
public final class ChallengeView extends ViewPart implements GameDesk.Screen {
	/** The name of the view in the registry. */
	public static final String ID = "org.ipcstudio.debug.ui.challenge"; //$NON-NLS-1$
	private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor"; //$NON-NLS-1$

	private GameDesk desk;
	private Composite stack;
	private StackLayout pages;
	private GamePage gamePage;
	private Composite messagePage;
	private Label message;
	private Link edit;
	private IFile shownFile;

	@Override
	public void createPartControl(Composite parent) {
		desk = new GameDesk(parent.getDisplay(), this);
		stack = new Composite(parent, SWT.NONE);
		pages = new StackLayout();
		stack.setLayout(pages);
		createMessagePage();
		gamePage = new GamePage(stack, desk, this::save);
		showMessage(Messages.ChallengeView_empty, false);
	}

	private void createMessagePage() {
		messagePage = new Composite(stack, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(messagePage);
		message = new Label(messagePage, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(message);
		edit = new Link(messagePage, SWT.NONE);
		edit.setText(Messages.ChallengeView_edit);
		edit.addListener(SWT.Selection, event -> edit());
	}

	/** Begins a game. */
	public void open(IFile file) {
		desk.open(file);
	}

	/** The game that is played; null while there is none. */
	public ChallengeGame game() {
		return desk.game();
	}

	@Override
	public void busy(String what) {
		showMessage(what, false);
	}

	@Override
	public void show(ChallengeGame shown, GameView view) {
		setContentDescription(""); //$NON-NLS-1$
		gamePage.show(shown, view);
		boolean appears = pages.topControl != gamePage;
		showPage(gamePage);
		if (appears) {
			gamePage.setFocus();
		}
	}

	@Override
	public void showProblem(IFile file, String text) {
		shownFile = file;
		showMessage(Messages.bind(Messages.ChallengeView_problem, file.getName(), text), true);
	}

	private void showMessage(String text, boolean canEdit) {
		message.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		edit.setVisible(canEdit);
		messagePage.layout();
		showPage(messagePage);
	}

	private void showPage(Control page) {
		pages.topControl = page;
		stack.layout();
	}

	private void edit() {
		try {
			IDE.openEditor(getSite().getPage(), shownFile, TEXT_EDITOR);
		} catch (PartInitException e) {
			UiBundle.show(e.getStatus());
		}
	}

	private void save() {
		IFile challenge = desk.game().file();
		SaveAsDialog dialog = new SaveAsDialog(getSite().getShell());
		dialog.setOriginalFile(challenge.getParent().getFile(IPath.fromPortableString(
				challenge.getFullPath().removeFileExtension().lastSegment() + "-solution.jsonl"))); //$NON-NLS-1$
		if (dialog.open() == Window.OK && dialog.getResult() != null) {
			desk.save(ResourcesPlugin.getWorkspace().getRoot().getFile(dialog.getResult()));
		}
	}

	@Override
	public void setFocus() {
		pages.topControl.setFocus();
	}

	@Override
	public void dispose() {
		if (desk != null) {
			desk.dispose();
		}
		super.dispose();
	}
}
