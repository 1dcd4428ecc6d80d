package org.ipcstudio.ui.problems;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.QuickFix;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.ui.Icon;
import org.ipcstudio.ui.UiBundle;

/**
 * One repair of a problem, offered for its marker. When it is chosen the problem is looked for again in the present text
 * and its repair is made anew, so that it never changes a place where the problem is no more. It can be applied to other
 * markers of the same kind of problem too; each of them gets its own repair with the same rank.
 */
final class ProblemResolution extends WorkbenchMarkerResolution {
	private final IMarker origin;
	private final String label;
	private final String description;
	private final int rank;

	/**
	 * @param origin  the marker it is offered for
	 * @param problem the problem of the marker
	 * @param rank    the place of the repair among those of the problem
	 */
	ProblemResolution(IMarker origin, Problem problem, int rank) {
		this.origin = origin;
		this.label = problem.fixes().get(rank).label();
		this.description = problem.message();
		this.rank = rank;
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
		return Icon.QUICK_FIX.image();
	}

	@Override
	public IMarker[] findOtherMarkers(IMarker[] markers) {
		String code = origin.getAttribute(ProblemMarkers.CODE, "");
		return Arrays.stream(markers).filter(marker -> !marker.equals(origin))
				.filter(marker -> code.equals(marker.getAttribute(ProblemMarkers.CODE, null))
						&& marker.getAttribute(ProblemMarkers.FIXABLE, false))
				.toArray(IMarker[]::new);
	}

	@Override
	public void run(IMarker marker) {
		// Editors show the document, which may therefore be changed in the thread of the display only.
		PlatformUI.getWorkbench().getDisplay().syncExec(() -> repair(marker));
	}

	private void repair(IMarker marker) {
		if (!marker.exists() || !(marker.getResource() instanceof IFile file)) {
			return;
		}
		try {
			EditedFile edited = new EditedFile(file);
			Optional<QuickFix> fix = find(marker, edited.text()).map(Problem::fixes).filter(fixes -> fixes.size() > rank)
					.map(fixes -> fixes.get(rank)).filter(found -> !marker.equals(origin) || found.label().equals(label));
			if (fix.isPresent()) {
				edited.apply(fix.get().edit());
			} else {
				UiBundle.show(UiBundle.information(Messages.bind(Messages.ProblemResolution_gone, file.getName())));
			}
		} catch (CoreException | BadLocationException e) {
			UiBundle.show(UiBundle.error(Messages.bind(Messages.ProblemResolution_cannotChange, file.getFullPath()), e));
		}
	}

	/** The repairs that can be offered for a marker, the best one first. */
	static List<ProblemResolution> of(IMarker marker) throws CoreException, BadLocationException {
		if (!(marker.getResource() instanceof IFile file) || !file.isAccessible()) {
			return List.of();
		}
		return find(marker, new EditedFile(file).text()).map(problem -> of(marker, problem)).orElse(List.of());
	}

	private static List<ProblemResolution> of(IMarker marker, Problem problem) {
		return IntStream.range(0, problem.fixes().size())
				.mapToObj(rank -> new ProblemResolution(marker, problem, rank)).toList();
	}

	private static Optional<Problem> find(IMarker marker, String text) {
		return new ProblemSearch(marker.getAttribute(ProblemMarkers.CODE, ""), marker.getAttribute(IMarker.MESSAGE, ""),
				marker.getAttribute(IMarker.CHAR_START, 0)).in(SourceFile.parse(text));
	}
}
