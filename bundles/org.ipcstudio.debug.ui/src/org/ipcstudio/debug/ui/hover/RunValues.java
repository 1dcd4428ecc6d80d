package org.ipcstudio.debug.ui.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.Playbacks;
import org.ipcstudio.debug.run.Subject;
import org.ipcstudio.editor.HoverAddition;
import org.ipcstudio.engine.inspect.NamedValue;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.assist.Hover;

/**
 * Tells the values of names at the moment that is shown of a run of the very text that is looked at: of the run that
 * the views show, else of the one that was shown last. Where instances of a process are selected, only they are told.
 */
public final class RunValues implements HoverAddition {
	private static final int MOST = 8;

	private final Playbacks playbacks;
	private ShownState shown;

	/** Tells of the runs that are open in the workbench. */
	public RunValues() {
		this(Playbacks.instance());
	}

	RunValues(Playbacks playbacks) {
		this.playbacks = playbacks;
	}

	@Override
	public List<Hover.Fact> facts(SourceFile file, int offset) {
		Optional<Playback> run = playbacks.all().reversed().stream().filter(playback -> playback.recording().hasBegun()
				&& playback.source().source().text().equals(file.text())).findFirst();
		return run.map(playback -> facts(playback, offset)).orElse(List.of());
	}

	private List<Hover.Fact> facts(Playback playback, int offset) {
		ShownState state = state(playback);
		List<NamedValue> values = state.values(offset, process -> playback.selection()
				.contains(Subject.process(playback.source().system().process(process).name())));
		if (values.isEmpty()) {
			return List.of();
		}
		List<Hover.Fact> facts = new ArrayList<>();
		facts.add(new Hover.Fact(playback.title(), state.moment() == 0 ? Messages.RunValues_start
				: NLS.bind(Messages.RunValues_moment, state.moment())));
		values.stream().limit(MOST).forEach(value -> facts.add(new Hover.Fact(value.name(), value.value())));
		if (values.size() > MOST) {
			facts.add(new Hover.Fact(Messages.RunValues_others, Integer.toString(values.size() - MOST)));
		}
		return facts;
	}

	/** The state is kept, because the mouse points at many names at one moment. */
	private synchronized ShownState state(Playback playback) {
		if (shown == null || !shown.isOf(playback)) {
			shown = new ShownState(playback);
		}
		return shown;
	}
}
