package org.ipcstudio.debug.ui.findings;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.checker.advice.Repair;
import org.ipcstudio.debug.ui.coverage.CoverageDisplay;
import org.ipcstudio.debug.verify.Outcome;
import org.ipcstudio.debug.verify.Repairs;
import org.ipcstudio.debug.verify.Verification;
import org.ipcstudio.debug.verify.Verifications;
import org.ipcstudio.editor.IpcEditor;
import org.ipcstudio.ui.UiBundle;

/** What can be done with the selected line of the Findings view. */
final class FindingsCommands {
	private static final String REPAIR = "org.ipcstudio.ui.repair"; //$NON-NLS-1$

	/** The kinds that {@code ipc replay --expect} knows; the others are about several runs or endless ones. */
	static final Set<FindingKind> TESTABLE = EnumSet.of(FindingKind.DEADLOCK,
			FindingKind.PARTIAL_DEADLOCK, FindingKind.ASSERTION,
			FindingKind.RUNTIME_FAULT, FindingKind.BROKEN_PIPE, FindingKind.ABSENT_MAILBOX);

	private final FindingsView view;

	FindingsCommands(FindingsView view) {
		this.view = view;
	}

	private FindingsNode node() {
		return view.selection();
	}

	/** The selected finding, or the first one of what is selected; null if there is none. */
	FindingsNode finding() {
		return node() == null ? null : node().firstFinding();
	}

	boolean isRunning() {
		return node() != null && node().verification().isRunning();
	}

	/** Whether there is a run to be looked at. */
	boolean canReplay() {
		FindingsNode finding = finding();
		return finding != null && !finding.verification().isOutdated()
				&& (!finding.finding().trace().isEmpty() || !finding.finding().waits().isEmpty());
	}

	boolean canSave() {
		return finding() != null && !finding().finding().trace().isEmpty();
	}

	/** Whether a run can show what was found, so that it can be a test of it. */
	boolean canTest() {
		return canSave() && TESTABLE.contains(finding().finding().kind());
	}

	boolean canRepair() {
		return node() != null && node().verification().outcome().filter(Outcome::hasDefects).isPresent();
	}

	/** Ends a verification that runs; verifies again otherwise. */
	void verifyOrStop() {
		if (node() == null) {
			VerifyCommand.run(view.getSite().getPage());
		} else if (isRunning()) {
			node().verification().cancel();
		} else {
			VerifyCommand.again(node().verification());
		}
	}

	/** Shows the run of a finding from its first moment on, on the canvas and everywhere else. */
	void replay(boolean otherOrder) {
		FindingsNode finding = finding();
		if (finding != null && openEditor(finding.verification().file()) instanceof IpcEditor editor) {
			editor.showDiagram();
			view.replay().replay(finding.verification(), finding.finding(), otherOrder);
		}
	}

	/** Shows the dialog with repairs. */
	void repair() {
		try {
			view.getSite().getService(IHandlerService.class).executeCommand(REPAIR, null);
		} catch (CommandException e) {
			UiBundle.show(UiBundle.error(Messages.FindingsCommands_noRepair, e));
		}
	}

	/** Opens what is selected: the run of a finding; a file. */
	void open() {
		if (node() != null && node().finding() != null && canReplay()) {
			replay(false);
		} else if (node() != null && node().finding() != null) {
			showLine(node().finding().line());
		} else if (node() != null) {
			openEditor(node().verification().file());
		}
	}

	/** Shows a line of the text. */
	void showLine(int line) {
		if (node() != null && openEditor(node().verification().file()) instanceof IpcEditor editor) {
			new SourceLine(editor, line).show();
		}
	}

	private IEditorPart openEditor(IFile file) {
		try {
			return IDE.openEditor(view.getSite().getPage(), file, true);
		} catch (PartInitException e) {
			UiBundle.show(UiBundle.error(Messages.bind(Messages.FindingsCommands_cannotOpen, file.getFullPath()), e));
			return null;
		}
	}

	/** Follows a link of the explanation. */
	void follow(String target) {
		if (target.startsWith(ExplanationText.LINE)) {
			showLine(Integer.parseInt(target.substring(ExplanationText.LINE.length())));
		} else if (target.startsWith(ExplanationText.APPLY)) {
			apply(Integer.parseInt(target.substring(ExplanationText.APPLY.length())));
		} else {
			switch (target) {
				case ExplanationText.REPLAY -> replay(false);
				case ExplanationText.REPLAY_OTHER -> replay(true);
				case ExplanationText.REPAIR -> repair();
				case ExplanationText.TEST -> makeTest();
				case ExplanationText.COVERAGE -> coverage();
				default -> verifyOrStop();
			}
		}
	}

	/** Shows on the canvas what no run uses; a run that is shown would hide it. */
	private void coverage() {
		view.replay().close();
		if (openEditor(node().verification().file()) instanceof IpcEditor editor) {
			editor.showDiagram();
			CoverageDisplay.show(editor);
		}
	}

	private void apply(int index) {
		Verification verification = node().verification();
		Optional<Repair> repair = verification.repairs().map(Repairs::found).filter(found -> index < found.size())
				.map(found -> found.get(index));
		if (repair.isPresent()) {
			view.replay().close();
			try {
				new AppliedRepair(verification.file(), repair.get()).apply();
			} catch (CoreException | BadLocationException e) {
				UiBundle.show(UiBundle.error(Messages.bind(Messages.AppliedRepair_failed, verification.file().getFullPath()), e));
			}
		}
	}

	void saveTrace() {
		new SavedRun(view.getSite(), finding().verification(), finding().finding()).save();
	}

	void makeTest() {
		new SavedRun(view.getSite(), finding().verification(), finding().finding()).makeTest();
	}

	/** Copies what is selected with everything that is known of it. */
	void copy() {
		FindingsNode node = node();
		if (node != null) {
			String details = node.finding() == null ? text(node, "") : view.details().text(); //$NON-NLS-1$
			copy(details.isEmpty() ? text(node, "") : details); //$NON-NLS-1$
		}
	}

	/** Copies the whole tree. */
	void copyAll() {
		copy(view.files().stream().map(file -> text(file, "")).collect(Collectors.joining())); //$NON-NLS-1$
	}

	private static String text(FindingsNode node, String indent) {
		StringBuilder text = new StringBuilder(indent).append(node.text());
		Finding finding = node.finding();
		if (finding != null && finding.line() > 0) {
			String file = node.verification().file().getName();
			text.append(" (").append(file).append(':').append(finding.line()).append(')'); //$NON-NLS-1$
		}
		text.append('\n');
		node.children().forEach(child -> text.append(text(child, indent + "  "))); //$NON-NLS-1$
		return text.toString();
	}

	private void copy(String text) {
		Clipboard clipboard = new Clipboard(view.getSite().getShell().getDisplay());
		try {
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	void remove() {
		if (node() != null) {
			Verifications.instance().remove(node().verification().file());
		}
	}

	void removeAll() {
		view.files().forEach(file -> Verifications.instance().remove(file.verification().file()));
	}
}
