package org.ipcstudio.editor.actions;

import java.util.function.BooleanSupplier;

/** Does something that does not change the text. */
final class PlainAction extends DiagramAction {
	private final BooleanSupplier possible;
	private final Runnable deed;

	PlainAction(DiagramCommand command, DiagramCanvas canvas, BooleanSupplier possible, Runnable deed) {
		super(command, canvas);
		this.possible = possible;
		this.deed = deed;
	}

	@Override
	protected boolean isPossible() {
		return possible.getAsBoolean();
	}

	@Override
	public void run() {
		deed.run();
	}
}
