package org.ipcstudio.editor.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.text.link.ProposalPosition;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;
import org.ipcstudio.language.assist.Template;
import org.ipcstudio.language.assist.Template.Slot;

/** Leads through the places of a template that has been inserted: Tab goes to the next one, Enter to the end. */
final class LinkedSlots {

	private LinkedSlots() {
	}

	/** Begins at the first place; does nothing if the template has none. */
	static void begin(ITextViewer viewer, int offset, Template template) {
		if (template.slots().isEmpty()) {
			return;
		}
		try {
			LinkedModeModel model = new LinkedModeModel();
			for (LinkedPositionGroup group : groups(viewer.getDocument(), offset, template)) {
				model.addGroup(group);
			}
			model.forceInstall();
			LinkedModeUI ui = new EditorLinkedModeUI(model, viewer);
			ui.setExitPosition(viewer, offset + template.caret(), 0, Integer.MAX_VALUE);
			ui.enter();
		} catch (BadLocationException e) {
			// the template stands in the text, only nobody is led through it
		}
	}

	private static List<LinkedPositionGroup> groups(IDocument document, int offset, Template template)
			throws BadLocationException {
		Map<String, LinkedPositionGroup> groups = new LinkedHashMap<>();
		int number = 0;
		for (Slot slot : template.slots()) {
			LinkedPositionGroup group = groups.computeIfAbsent(slot.name(), name -> new LinkedPositionGroup());
			int start = offset + slot.offset();
			group.addPosition(slot.choices().size() < 2 ? new LinkedPosition(document, start, slot.length(), number)
					: new ProposalPosition(document, start, slot.length(), number, choices(slot, start)));
			number++;
		}
		return List.copyOf(groups.values());
	}

	private static ICompletionProposal[] choices(Slot slot, int start) {
		List<ICompletionProposal> proposals = new ArrayList<>();
		for (String choice : slot.choices()) {
			proposals.add(new CompletionProposal(choice, start, slot.length(), choice.length()));
		}
		return proposals.toArray(ICompletionProposal[]::new);
	}
}
