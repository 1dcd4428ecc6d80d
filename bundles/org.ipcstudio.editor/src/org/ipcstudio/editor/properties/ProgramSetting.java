package org.ipcstudio.editor.properties;

import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.editor.selection.Target;
import org.ipcstudio.language.edits.ModelEdits;
import org.ipcstudio.model.Process;

/** The program of a process: what stands between its braces, without the indentation that all of its lines have. */
final class ProgramSetting implements Setting {

	@Override
	public String title() {
		return Messages.Program;
	}

	@Override
	public boolean isFor(Target target) {
		return target.element() instanceof Process;
	}

	@Override
	public String read(Target target) {
		String body = target.text(((Process) target.element()).getBody());
		String inside = body.length() < 2 ? "" : body.substring(1, body.length() - 1);
		return inside.replace("\r\n", "\n").stripTrailing().stripIndent().strip(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public TextEdit edit(ModelEdits edits, Target target, String value) {
		return edits.replaceProgram((Process) target.element(), value);
	}
}
