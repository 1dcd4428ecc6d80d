package org.ipcstudio.debug.ui.findings;

import java.util.function.Supplier;

import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.PlatformUI;

/** Something to be done about a finding, offered for its marker; done in the thread of the display. */
final class FindingResolution implements IMarkerResolution2 {
	private final String label;
	private final String description;
	private final Supplier<Image> image;
	private final Runnable action;

	FindingResolution(String label, String description, Supplier<Image> image, Runnable action) {
		this.label = label;
		this.description = description;
		this.image = image;
		this.action = action;
	}

	@Override
	public String getLabel() {
		return label;
	}

	@Override
	public String getDescription() {
		return description;
	}

	@Override
	public Image getImage() {
		return image.get();
	}

	@Override
	public void run(IMarker marker) {
		PlatformUI.getWorkbench().getDisplay().syncExec(action);
	}
}
