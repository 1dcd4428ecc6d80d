package org.ipcstudio.debug.ui.challenge;

import java.net.URL;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.ipcstudio.checker.challenge.GameStatus;

/** The icons of a game. */
enum ChallengeIcon {
	OPEN("obj16/game_open_obj"), //$NON-NLS-1$
	REACHED("obj16/game_reached_obj"), //$NON-NLS-1$
	DEAD_END("obj16/game_dead_end_obj"), //$NON-NLS-1$
	HINT("elcl16/hint_co"), //$NON-NLS-1$
	BEGIN_AGAIN("elcl16/begin_again_co"); //$NON-NLS-1$

	private final String path;

	ChallengeIcon(String path) {
		this.path = path;
	}

	/** The icon for how a game stands. */
	static ChallengeIcon of(GameStatus status) {
		return switch (status) {
			case OPEN -> OPEN;
			case REACHED -> REACHED;
			case DEAD_END, OUT_OF_MOVES -> DEAD_END;
		};
	}

	/** The icon as an image that is shared: nobody may dispose it. Only in the thread of the display. */
	Image image() {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		String key = ChallengeIcon.class.getName() + '.' + name();
		if (registry.get(key) == null) {
			URL file = ChallengeIcon.class.getResource("/icons/" + path + ".svg"); //$NON-NLS-1$ //$NON-NLS-2$
			registry.put(key, file == null ? ImageDescriptor.getMissingImageDescriptor()
					: ImageDescriptor.createFromURL(file));
		}
		return registry.get(key);
	}
}
