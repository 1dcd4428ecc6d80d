package org.ipcstudio.debug.ui.console;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.ui.console.IHyperlink;
import org.eclipse.ui.console.IPatternMatchListenerDelegate;
import org.eclipse.ui.console.PatternMatchEvent;
import org.eclipse.ui.console.TextConsole;

/**
 * Makes links of what the console of a run or verification speaks of: of places such as {@code /Project/file.ipc:12}, and of
 * the names of processes, channels and other nodes. The console calls it in the background for every word.
 */
public final class SystemLinks implements IPatternMatchListenerDelegate {
	private static final Pattern PLACE = Pattern.compile("(.+\\.ipc):(\\d+)"); //$NON-NLS-1$
	/** Links cost the console time; there are never more of them than somebody would read. */
	private static final int MOST_NAMES = 3000;

	private TextConsole console;
	private LaunchedSystem system;
	private boolean read;
	private int names;

	@Override
	public void connect(TextConsole newConsole) {
		console = newConsole;
	}

	@Override
	public void disconnect() {
		console = null;
	}

	@Override
	public void matchFound(PatternMatchEvent event) {
		TextConsole shown = console;
		if (shown == null) {
			return;
		}
		try {
			String text = shown.getDocument().get(event.getOffset(), event.getLength());
			Optional<IHyperlink> link = link(shown, text);
			if (link.isPresent()) {
				shown.addHyperlink(link.get(), event.getOffset(), event.getLength());
			}
		} catch (BadLocationException e) {
			return; // the console has dropped its oldest lines meanwhile
		}
	}

	private Optional<IHyperlink> link(TextConsole shown, String text) {
		if (!read) {
			read = true;
			system = LaunchedSystem.of(shown).orElse(null);
		}
		if (system == null) {
			return Optional.empty();
		}
		Matcher place = PLACE.matcher(text);
		if (place.matches()) {
			return file(place.group(1)).map(file -> new PlaceLink(file, Integer.parseInt(place.group(2))));
		}
		int bracket = text.indexOf('[');
		String name = bracket < 0 ? text : text.substring(0, bracket);
		if (names >= MOST_NAMES || !system.names().contains(name)) {
			return Optional.empty();
		}
		names++;
		return Optional.of(new ElementLink(system.file(), name));
	}

	/** A whole path is one of the workspace, a name is that of the system. */
	private Optional<IFile> file(String text) {
		Path path = new Path(text);
		if (path.isAbsolute() && path.segmentCount() > 1) {
			IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(path);
			return file.exists() ? Optional.of(file) : Optional.empty();
		}
		return text.equals(system.file().getName()) ? Optional.of(system.file()) : Optional.empty();
	}
}
