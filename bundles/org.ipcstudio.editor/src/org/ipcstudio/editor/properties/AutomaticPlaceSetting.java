package org.ipcstudio.editor.properties;

import java.util.List;

import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.editor.selection.Target;
import org.ipcstudio.language.edits.ModelEdits;
import org.ipcstudio.model.Placed;

/** Whether a node has its place from the automatic layout, and none in the text. */
final class AutomaticPlaceSetting implements Setting {

	@Override
	public String title() {
		return Messages.Automatic_place;
	}

	@Override
	public boolean isFor(Target target) {
		return target.place() != null;
	}

	@Override
	public String read(Target target) {
		return ((Placed) target.element()).getBounds() == null ? Boolean.TRUE.toString() : "";
	}

	@Override
	public TextEdit edit(ModelEdits edits, Target target, String value) {
		Placed element = (Placed) target.element();
		return Boolean.parseBoolean(value) ? edits.clearPlaces(List.of(element))
				: edits.move(element, target.place().x(), target.place().y());
	}
}
