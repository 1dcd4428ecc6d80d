package org.ipcstudio.editor.parts;

import java.util.Collection;

import org.ipcstudio.editor.live.LiveView;
import org.ipcstudio.editor.live.Travel;

/** Something on a canvas that shows a run. Called in the thread of the user interface. */
interface RunDisplay {

	/** Shows a run at one moment; null ends that. */
	void show(LiveView view);

	/** Lets messages travel. */
	void travel(Collection<Travel> messages);
}
