package org.ipcstudio.debug.ui.breakpoints;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ipcstudio.debug.breakpoints.BreakpointEvent;
import org.ipcstudio.editor.diagram.DiagramEdge;
import org.ipcstudio.editor.diagram.DiagramElement;
import org.ipcstudio.editor.diagram.DiagramNode;
import org.ipcstudio.model.Fifo;
import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.Pipe;

/** The events at which a run may stop on the node or connection that is selected on the canvas, those chosen ticked. */
public final class BreakpointMenu extends CompoundContributionItem {
	private static final String SYSTEM = ""; //$NON-NLS-1$

	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchPart part = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActivePart();
		Optional<IFile> file = EditorSelection.file(part);
		List<IContributionItem> items = new ArrayList<>();
		if (file.isPresent()) {
			List<DiagramElement> elements = EditorSelection.elements(part);
			if (elements.size() == 1) {
				String node = node(elements.getFirst());
				String other = elements.getFirst() instanceof DiagramEdge edge ? edge.target().id().name() : SYSTEM;
				events(elements.getFirst()).forEach(event -> items.add(item(file.get(), node, other, event)));
				items.add(new Separator());
			}
			items.add(item(file.get(), SYSTEM, SYSTEM, BreakpointEvent.DEADLOCK));
		}
		return items.toArray(IContributionItem[]::new);
	}

	private static String node(DiagramElement element) {
		return element instanceof DiagramEdge edge ? edge.source().id().name() : ((DiagramNode) element).id().name();
	}

	private static Set<BreakpointEvent> events(DiagramElement element) {
		boolean holdsMessages = element instanceof DiagramNode node
				&& (node.element() instanceof Mailbox || node.element() instanceof Pipe || node.element() instanceof Fifo)
				|| element instanceof DiagramEdge edge && edge.segment() == null;
		return holdsMessages ? EnumSet.of(BreakpointEvent.REACHED, BreakpointEvent.WAITS, BreakpointEvent.FULL)
				: EnumSet.of(BreakpointEvent.REACHED, BreakpointEvent.WAITS);
	}

	private static IContributionItem item(IFile file, String node, String other, BreakpointEvent event) {
		Action action = new Action(label(event), IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				try {
					BreakpointToggle.toggle(file, node, other, event);
				} catch (CoreException e) {
					StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
				}
			}
		};
		action.setChecked(BreakpointToggle.of(file).stream().anyMatch(one -> BreakpointToggle.isOn(one, node, other, event)));
		return new ActionContributionItem(action);
	}

	private static String label(BreakpointEvent event) {
		return switch (event) {
			case REACHED -> Messages.BreakpointMenu_reached;
			case WAITS -> Messages.BreakpointMenu_waits;
			case FULL -> Messages.BreakpointMenu_full;
			case DEADLOCK -> Messages.BreakpointMenu_deadlock;
		};
	}
}
