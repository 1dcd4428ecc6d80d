package org.ipcstudio.ui.problems;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.ipcstudio.ui.UiBundle;

/** Offers the usual repairs of a problem for its marker. The platform asks it before it opens the quick fix dialog. */
public final class ProblemResolutionGenerator implements IMarkerResolutionGenerator2 {
	private static final IMarkerResolution[] NONE = {};

	@Override
	public boolean hasResolutions(IMarker marker) {
		return marker.getAttribute(ProblemMarkers.FIXABLE, false);
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		try {
			return ProblemResolution.of(marker).toArray(IMarkerResolution[]::new);
		} catch (CoreException | BadLocationException e) {
			UiBundle.log(UiBundle.error(Messages.bind(Messages.Validation_cannotRead, marker.getResource().getFullPath()), e));
			return NONE;
		}
	}
}
