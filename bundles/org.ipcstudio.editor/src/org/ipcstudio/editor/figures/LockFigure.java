package org.ipcstudio.editor.figures;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.ipcstudio.editor.live.ElementName;
import org.ipcstudio.editor.live.LockState;
import org.ipcstudio.editor.live.NodeView;
import org.ipcstudio.model.Lock;
import org.ipcstudio.model.Node;

/** A lock: a padlock and its name. */
final class LockFigure extends PillFigure {

	@Override
	void read(Node node) {
		Lock lock = (Lock) node;
		String size = Texts.arraySize(lock);
		setHeader(new Header(Padlock.SYMBOL, lock.getName(), "").size(size), size);
	}

	@Override
	void readLive(NodeView view) {
		List<LockState> locks = view.elements(LockState.class);
		if (locks.isEmpty()) {
			showState(null, null);
			return;
		}
		List<LockState> shown = locks.stream().filter(lock -> view.focus().contains(lock.name())).toList();
		long held = locks.stream().filter(LockState::isHeld).count();
		showState(held == 0 ? Padlock.OPEN : Padlock.SYMBOL, locks.size() == 1 ? text(locks.getFirst())
				: shown.size() == 1 ? ElementName.of(shown.getFirst().name()).index() + " " + text(shown.getFirst())
						: NLS.bind(Messages.Live_heldSome, held, locks.size()));
	}

	private static String text(LockState lock) {
		return lock.isHeld() ? NLS.bind(Messages.Live_held, lock.holder()) : Messages.Live_free;
	}
}
