package org.ipcstudio.editor.properties;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.ipcstudio.editor.parts.Drawing;
import org.ipcstudio.editor.selection.SharedSelection;

/** The page in the Properties view for an editor of systems, or for its outline. */
public final class PropertiesPage extends TabbedPropertySheetPage {
	/** The id under which the tabs are registered. */
	public static final String CONTRIBUTOR_ID = "org.ipcstudio.editor.properties"; //$NON-NLS-1$

	private final Subject subject;

	/**
	 * @param selector   selects things in the editor
	 * @param openSource shows the text of what is selected
	 */
	public PropertiesPage(ITabbedPropertySheetPageContributor contributor, Drawing drawing, Consumer<List<Object>> selector,
			Runnable openSource) {
		super(contributor);
		subject = new Subject(drawing, selector, this::say, openSource);
	}

	Subject subject() {
		return subject;
	}

	/** Canvas, outline and source page select the same things in different ways; the tabs see the things. */
	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (getControl() == null || getControl().isDisposed()) {
			return;
		}
		List<Object> things = SharedSelection.things(selection, subject.selectables());
		subject.setSelected(things);
		super.selectionChanged(part, new StructuredSelection(things));
	}

	private void say(Trial trial) {
		if (getSite() == null) {
			return;
		}
		IStatusLineManager status = getSite().getActionBars().getStatusLineManager();
		status.setErrorMessage(trial.isRefused() ? trial.message() : null);
		status.setMessage(trial.isRefused() || trial.message().isEmpty() ? null : trial.message());
	}

	@Override
	public void dispose() {
		super.dispose();
		subject.dispose();
	}
}
