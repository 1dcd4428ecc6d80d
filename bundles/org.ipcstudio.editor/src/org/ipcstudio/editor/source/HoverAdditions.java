package org.ipcstudio.editor.source;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.ipcstudio.editor.HoverAddition;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.assist.Hover;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** Asks other bundles what they tell in a hover. One that fails is logged and does not disturb the others. */
final class HoverAdditions {
	private HoverAdditions() {
	}

	/** What all of them tell. */
	static List<Hover.Fact> facts(SourceFile file, int offset) {
		Bundle bundle = FrameworkUtil.getBundle(HoverAdditions.class);
		List<Hover.Fact> facts = new ArrayList<>();
		if (bundle != null) {
			BundleContext context = bundle.getBundleContext();
			for (ServiceReference<HoverAddition> reference : references(context)) {
				HoverAddition addition = context.getService(reference);
				if (addition != null) {
					facts.addAll(guarded(addition, file, offset));
					context.ungetService(reference);
				}
			}
		}
		return facts;
	}

	private static Iterable<ServiceReference<HoverAddition>> references(BundleContext context) {
		try {
			return context.getServiceReferences(HoverAddition.class, null);
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException(e); // there is no filter
		}
	}

	private static List<Hover.Fact> guarded(HoverAddition addition, SourceFile file, int offset) {
		try {
			return addition.facts(file, offset);
		} catch (RuntimeException e) {
			ILog.of(HoverAdditions.class).error("An addition to the hovers of the source page has failed.", e); //$NON-NLS-1$
			return List.of();
		}
	}
}
