package org.ipcstudio.debug.ui.moves;

import java.util.List;

import org.ipcstudio.engine.inspect.Preview;

/**
 * The moves that are possible at a moment.
 *
 * @param moment   the moment
 * @param previews what each of them would bring about, in the order of the kernel
 * @param recorded the one that is recorded, by its index; -1 if the recording ends here
 */
record NextMoves(int moment, List<Preview> previews, int recorded) {
	NextMoves {
		previews = List.copyOf(previews);
	}
}
