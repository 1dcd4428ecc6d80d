package org.ipcstudio.editor.properties;

import org.eclipse.osgi.util.NLS;
import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.editor.selection.Target;
import org.ipcstudio.language.edits.EditException;
import org.ipcstudio.language.edits.ModelEdits;
import org.ipcstudio.layout.LayoutGraph.Place;
import org.ipcstudio.model.Bounds;
import org.ipcstudio.model.Placed;

/** One number of the place and size of a figure. A size that is empty is chosen by the figure itself. */
enum PlaceSetting implements Setting {
	X, Y, WIDTH, HEIGHT;

	@Override
	public String title() {
		return switch (this) {
			case X -> Messages.X;
			case Y -> Messages.Y;
			case WIDTH -> Messages.Width;
			case HEIGHT -> Messages.Height;
		};
	}

	@Override
	public boolean isFor(Target target) {
		return target.place() != null;
	}

	@Override
	public String read(Target target) {
		Bounds bounds = ((Placed) target.element()).getBounds();
		return switch (this) {
			case X -> Integer.toString(target.place().x());
			case Y -> Integer.toString(target.place().y());
			case WIDTH -> bounds == null ? "" : size(bounds.getWidth());
			case HEIGHT -> bounds == null ? "" : size(bounds.getHeight());
		};
	}

	private static String size(int pixels) {
		return pixels == 0 ? "" : Integer.toString(pixels);
	}

	@Override
	public TextEdit edit(ModelEdits edits, Target target, String value) {
		Placed element = (Placed) target.element();
		Bounds bounds = element.getBounds();
		Place place = target.place();
		int width = bounds == null ? 0 : bounds.getWidth();
		int height = bounds == null ? 0 : bounds.getHeight();
		return switch (this) {
			case X -> edits.move(element, pixels(value), place.y());
			case Y -> edits.move(element, place.x(), pixels(value));
			case WIDTH -> edits.resize(element, place.x(), place.y(), pixels(value), height);
			case HEIGHT -> edits.resize(element, place.x(), place.y(), width, pixels(value));
		};
	}

	private int pixels(String value) {
		if (value.isBlank() && (this == WIDTH || this == HEIGHT)) {
			return 0;
		}
		try {
			int pixels = Integer.parseInt(value.strip());
			if (pixels >= 0) {
				return pixels;
			}
		} catch (NumberFormatException e) {
			// the message below says it
		}
		throw new EditException(NLS.bind(Messages.Place_noNumber, title(), value.strip()));
	}
}
