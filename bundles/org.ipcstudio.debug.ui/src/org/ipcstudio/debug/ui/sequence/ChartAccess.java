package org.ipcstudio.debug.ui.sequence;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Tells assistive technology what a chart shows: its name, how to use it, and as its value the move that is shown in words. */
final class ChartAccess {
	private ChartAccess() {
	}

	static void install(ChartCanvas canvas) {
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name(canvas);
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = canvas.contents() == null ? null : ChartTexts.ofMove(canvas.shown(), canvas.contents());
			}

			@Override
			public void getHelp(AccessibleEvent event) {
				event.result = Messages.Access_help;
			}
		});
		canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_SLIDER;
			}

			@Override
			public void getState(AccessibleControlEvent event) {
				event.detail = ACC.STATE_FOCUSABLE | (canvas.isFocusControl() ? ACC.STATE_FOCUSED : 0);
			}

			@Override
			public void getValue(AccessibleControlEvent event) {
				event.result = canvas.contents() == null ? null : ChartTexts.ofMove(canvas.shown(), canvas.contents());
			}
		});
		canvas.addListener(SWT.FocusIn, event -> canvas.getAccessible().setFocus(ACC.CHILDID_SELF));
	}

	private static String name(ChartCanvas canvas) {
		return canvas.contents() == null ? Messages.Access_empty
				: NLS.bind(Messages.Access_name, canvas.contents().index().recording().system().name(),
						canvas.contents().lanes().shown().size());
	}
}
