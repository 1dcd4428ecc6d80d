package org.ipcstudio.editor.outline;

import java.util.Map;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.ipcstudio.language.Severity;
import org.ipcstudio.ui.Icon;

/** The texts and icons of the outline. The icon of what has a problem, itself or below it, carries a mark. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {
	private final OutlineContents contents;
	private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());
	private Map<Object, Severity> severities = Map.of();

	OutlineLabels(OutlineContents contents) {
		this.contents = contents;
	}

	Map<Object, Severity> severities() {
		return severities;
	}

	void setSeverities(Map<Object, Severity> newSeverities) {
		severities = newSeverities;
	}

	@Override
	public String getText(Object thing) {
		OutlineItem item = contents.outline().item(thing);
		return item == null ? "" : item.name() + item.detail();
	}

	@Override
	public StyledString getStyledText(Object thing) {
		OutlineItem item = contents.outline().item(thing);
		return item == null ? new StyledString()
				: new StyledString(item.name()).append(item.detail(), StyledString.DECORATIONS_STYLER);
	}

	@Override
	public Image getImage(Object thing) {
		OutlineItem item = contents.outline().item(thing);
		if (item == null) {
			return null;
		}
		Severity severity = severities.get(thing);
		if (severity == null) {
			return item.icon().image();
		}
		Icon mark = severity == Severity.ERROR ? Icon.ERROR_OVERLAY : Icon.WARNING_OVERLAY;
		ImageDescriptor marked = new DecorationOverlayIcon(item.icon().descriptor(), mark.descriptor(), IDecoration.BOTTOM_LEFT);
		return images.create(marked);
	}

	@Override
	public void dispose() {
		images.dispose();
		super.dispose();
	}
}
