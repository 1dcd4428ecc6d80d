package org.ipcstudio.debug.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.advice.Repair;
import org.ipcstudio.debug.verify.FindingMarkers;
import org.ipcstudio.debug.verify.Outcome;
import org.ipcstudio.debug.verify.Repairs;
import org.ipcstudio.debug.verify.Verification;
import org.ipcstudio.debug.verify.Verifications;
import org.ipcstudio.debug.verify.Words;
import org.ipcstudio.ui.Icon;
import org.ipcstudio.ui.UiBundle;

/**
 * What can be done about the marker of a finding: the proved repairs, to see how it happens, and to verify again. The
 * platform asks before it opens the quick fix dialog.
 */
public final class FindingResolutions implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(IMarker marker) {
		return marker.getResource() instanceof IFile;
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		List<IMarkerResolution> resolutions = new ArrayList<>();
		IFile file = (IFile) marker.getResource();
		Optional<Verification> latest = Verifications.instance().latest(file).filter(known -> !known.isRunning());
		Optional<Finding> finding = FindingMarkers.finding(marker);
		if (latest.isPresent() && finding.isPresent()) {
			Verification verification = latest.get();
			if (!verification.isOutdated() && verification.outcome().filter(Outcome::hasDefects).isPresent()) {
				repairs(verification, resolutions);
			}
			resolutions.add(new FindingResolution(Messages.FindingResolutions_show, finding.get().message(),
					FindingIcon.REPLAY::image, () -> FindingsOpener.replay(verification, finding.get())));
		}
		resolutions.add(new FindingResolution(Messages.FindingResolutions_verify, Messages.FindingResolutions_verifyWhy,
				FindingIcon.VERIFY_AGAIN::image, () -> again(file, latest)));
		return resolutions.toArray(IMarkerResolution[]::new);
	}

	private static void again(IFile file, Optional<Verification> latest) {
		latest.ifPresentOrElse(VerifyCommand::again, () -> VerifyCommand.run(file));
	}

	private static void repairs(Verification verification, List<IMarkerResolution> resolutions) {
		for (Repair repair : verification.repairs().map(Repairs::found).orElse(List.of())) {
			String proof = Messages.bind(Messages.FindingResolutions_proof, repair.explanation(),
					Words.count(repair.proof().statistics().states()));
			resolutions.add(new FindingResolution(repair.label(), proof, Icon.QUICK_FIX::image,
					() -> apply(verification.file(), repair)));
		}
		if (verification.repairs().map(Repairs::found).filter(found -> !found.isEmpty()).isEmpty()) {
			resolutions.add(new FindingResolution(Messages.FindingResolutions_repair, Messages.FindingResolutions_repairWhy,
					Icon.QUICK_FIX::image, () -> FindingsOpener.repair(verification)));
		}
	}

	private static void apply(IFile file, Repair repair) {
		try {
			new AppliedRepair(file, repair).apply();
		} catch (CoreException | BadLocationException e) {
			UiBundle.show(UiBundle.error(Messages.bind(Messages.AppliedRepair_failed, file.getFullPath()), e));
		}
	}
}
