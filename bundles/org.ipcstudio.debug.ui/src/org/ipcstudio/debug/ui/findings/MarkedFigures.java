package org.ipcstudio.debug.ui.findings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ide.ResourceUtil;
import org.ipcstudio.checker.BlockedProcess;
import org.ipcstudio.checker.Finding;
import org.ipcstudio.debug.verify.FindingGroup;
import org.ipcstudio.debug.verify.Verification;
import org.ipcstudio.debug.verify.VerificationListener;
import org.ipcstudio.debug.verify.Verifications;
import org.ipcstudio.editor.EditorAddition;
import org.ipcstudio.editor.IpcEditor;
import org.ipcstudio.editor.live.ElementName;
import org.ipcstudio.editor.live.Mark;
import org.ipcstudio.language.Severity;

/**
 * Marks the figures that findings are about, in every editor of a verified file: the processes, and what they wait
 * for. The marks go when the text changes and come back with it. A component of Declarative Services.
 */
public final class MarkedFigures implements EditorAddition {

	@Override
	public Runnable opened(IpcEditor editor) {
		Watch watch = new Watch(editor);
		Verifications.instance().addListener(watch);
		watch.show();
		return () -> Verifications.instance().removeListener(watch);
	}

	/** What is wrong with the nodes of a system. */
	static List<Mark> marks(List<FindingGroup> groups) {
		List<Mark> marks = new ArrayList<>();
		for (FindingGroup group : groups) {
			Severity severity = group.kind().isRemark() ? Severity.WARNING : Severity.ERROR;
			nodes(group).forEach(node -> marks.add(new Mark(node, severity, group.brief())));
		}
		return marks;
	}

	private static Set<String> nodes(FindingGroup group) {
		Set<String> nodes = new LinkedHashSet<>();
		for (Finding finding : group.findings()) {
			finding.processes().forEach(process -> nodes.add(ElementName.of(process).node()));
			finding.waits().stream().filter(wait -> finding.cycle().contains(wait.process())).map(BlockedProcess::on)
					.filter(name -> !name.isEmpty()).forEach(name -> nodes.add(ElementName.of(name).node()));
			if (finding.processes().isEmpty() && !finding.text().contains(" ")) { //$NON-NLS-1$
				nodes.add(ElementName.of(finding.text()).node());
			}
		}
		return nodes;
	}

	/** Hears of the verifications of one file, as long as its editor is open. */
	private static final class Watch implements VerificationListener {
		private final IpcEditor editor;
		private final Display display;

		Watch(IpcEditor editor) {
			this.editor = editor;
			display = editor.getSite().getShell().getDisplay();
		}

		@Override
		public void ended(Verification verification) {
			later(verification);
		}

		@Override
		public void outdated(Verification verification) {
			later(verification);
		}

		@Override
		public void removed(Verification verification) {
			later(verification);
		}

		private void later(Verification verification) {
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (verification.file().equals(ResourceUtil.getFile(editor.getEditorInput()))) {
						show();
					}
				});
			}
		}

		void show() {
			IFile file = ResourceUtil.getFile(editor.getEditorInput());
			if (file != null && editor.diagramPage() != null && !editor.system().isDisposed()) {
				editor.diagramPage().drawing().setMarks(Verifications.instance().latest(file)
						.filter(verification -> !verification.isOutdated()).map(Verification::groups).map(MarkedFigures::marks)
						.orElse(List.of()));
			}
		}
	}
}
