package org.ipcstudio.debug.ui.breakpoints;

import org.eclipse.debug.ui.actions.ToggleBreakpointAction;
import org.eclipse.jface.action.IMenuListener;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.ipcstudio.editor.EditorAddition;
import org.ipcstudio.editor.IpcEditor;
import org.ipcstudio.editor.source.SourceEditor;

/** Breakpoints in the ruler of the source page: a double click toggles one, the menu offers it. */
public final class RulerBreakpoints implements EditorAddition {
	@Override
	public Runnable opened(IpcEditor editor) {
		SourceEditor source = editor.sourcePage();
		IVerticalRulerInfo ruler = (IVerticalRulerInfo) source.getAdapter(IVerticalRulerInfo.class);
		ToggleBreakpointAction toggle = new ToggleBreakpointAction(source, null, ruler);
		toggle.setText(Messages.RulerBreakpoints_toggle);
		source.setAction(ITextEditorActionConstants.RULER_DOUBLE_CLICK, toggle);
		IMenuListener menu = manager -> {
			toggle.update();
			manager.insertBefore(ITextEditorActionConstants.GROUP_REST, toggle);
			manager.insertBefore(ITextEditorActionConstants.GROUP_REST, new Separator());
		};
		source.addRulerContextMenuListener(menu);
		return () -> {
			source.removeRulerContextMenuListener(menu);
			toggle.dispose();
		};
	}
}
