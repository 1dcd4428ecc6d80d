package org.ipcstudio.workbench.tests;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Answers dialogs, whose event loop the test would otherwise wait in for ever. */
final class Dialogs {
	private static final int PERIOD = 20;

	private Dialogs() {
	}

	/** Calls {@code answer} as soon as there is a dialog with this title. To be called before the dialog is opened. */
	static void whenOpened(String title, Consumer<Shell> answer) {
		whenOpened(title, null, answer);
	}

	/** The same, when another dialog of this title is already open. */
	static void whenOpened(String title, Shell other, Consumer<Shell> answer) {
		Display display = Display.getCurrent();
		display.timerExec(PERIOD, () -> {
			for (Shell shell : display.getShells()) {
				if (shell != other && shell.isVisible() && shell.getText().equals(title)) {
					answer.accept(shell);
					return;
				}
			}
			whenOpened(title, other, answer);
		});
	}

	/** Presses the button with this text. */
	static void press(Shell dialog, String text) {
		Button button = all(dialog, Button.class).stream().filter(one -> one.getText().replace("&", "").equals(text))
				.findFirst().orElseThrow(() -> new AssertionError("no button " + text));
		if ((button.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
			button.setSelection(true);
		}
		button.notifyListeners(SWT.Selection, null);
	}

	/** All widgets of a kind, from the top to the bottom. */
	static <T extends Control> List<T> all(Composite within, Class<T> kind) {
		return descendants(within).filter(kind::isInstance).map(kind::cast).toList();
	}

	private static Stream<Control> descendants(Composite within) {
		return Arrays.stream(within.getChildren()).flatMap(child -> child instanceof Composite inside
				? Stream.concat(Stream.of(child), descendants(inside)) : Stream.of(child));
	}
}
