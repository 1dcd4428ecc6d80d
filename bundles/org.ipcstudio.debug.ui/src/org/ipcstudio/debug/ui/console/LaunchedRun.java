package org.ipcstudio.debug.ui.console;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.IDebugElement;
import org.eclipse.debug.core.model.IProcess;
import org.ipcstudio.debug.launch.SimulatedRun;
import org.ipcstudio.debug.run.Playbacks;

/** Finds the launched run that somebody means. */
final class LaunchedRun {
	private LaunchedRun() {
	}

	/** The run of a launch, or of anything in it that the Debug view shows. */
	static Optional<SimulatedRun> of(Object element) {
		ILaunch launch = switch (element) {
			case null -> null;
			case ILaunch one -> one;
			case IProcess process -> process.getLaunch();
			case IDebugElement part -> part.getLaunch();
			default -> Adapters.adapt(element, ILaunch.class);
		};
		return launch == null ? Optional.empty() : all(launch).findFirst();
	}

	/** The run that the views show, if it was launched. */
	static Optional<SimulatedRun> shown() {
		return Playbacks.instance().active().flatMap(playback -> Arrays
				.stream(DebugPlugin.getDefault().getLaunchManager().getLaunches()).flatMap(LaunchedRun::all)
				.filter(run -> run.session().playback() == playback).findFirst());
	}

	private static Stream<SimulatedRun> all(ILaunch launch) {
		return Arrays.stream(launch.getProcesses()).map(process -> Adapters.adapt(process, SimulatedRun.class))
				.filter(run -> run != null);
	}
}
