package org.ipcstudio.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** What other bundles add to one editor, from its opening to its end. One that fails is logged and does not disturb the others. */
final class EditorAdditions {
	private final List<Runnable> ends = new ArrayList<>();

	/** Asks every addition that is registered. */
	void open(IpcEditor editor) {
		BundleContext context = FrameworkUtil.getBundle(EditorAdditions.class).getBundleContext();
		for (ServiceReference<EditorAddition> reference : references(context)) {
			EditorAddition addition = context.getService(reference);
			if (addition != null) {
				guarded(() -> ends.add(addition.opened(editor)));
				ends.add(() -> context.ungetService(reference));
			}
		}
	}

	private static Collection<ServiceReference<EditorAddition>> references(BundleContext context) {
		try {
			return context.getServiceReferences(EditorAddition.class, null);
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException(e); // there is no filter
		}
	}

	/** Ends them all. */
	void dispose() {
		ends.forEach(EditorAdditions::guarded);
		ends.clear();
	}

	private static void guarded(Runnable task) {
		try {
			task.run();
		} catch (RuntimeException e) {
			ILog.of(EditorAdditions.class).error("An addition to the editor has failed.", e); //$NON-NLS-1$
		}
	}
}
