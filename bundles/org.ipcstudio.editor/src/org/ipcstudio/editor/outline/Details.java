package org.ipcstudio.editor.outline;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.editor.selection.Labels;
import org.ipcstudio.editor.selection.Target;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Constant;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Semaphore;
import org.ipcstudio.model.SharedVariable;
import org.ipcstudio.model.Sized;
import org.ipcstudio.model.Variable;

/** What the outline says of an element behind its name: size, type, value, parent. */
final class Details {
	private Details() {
	}

	/** The details of a target; empty if there are none. */
	static String of(Target target) {
		EObject element = target.element();
		String size = element instanceof Sized sized && sized.getSize() != null ? "[" + target.text(sized.getSize()) + "]" : "";
		return size + switch (element) {
			case Process process -> process.getParent() == null ? "" : " in " + process.getParent().getName(); //$NON-NLS-1$
			case Channel channel -> type(target.text(channel.getType()));
			case SharedVariable variable -> type(target.text(variable.getType()));
			case Variable variable -> type(target.text(variable.getType()));
			case Constant constant -> value(target.text(constant.getValue()));
			case Semaphore semaphore -> value(target.text(semaphore.getValue()));
			default -> "";
		};
	}

	private static String type(String text) {
		return text.isEmpty() ? "" : " : " + Labels.shortened(text); //$NON-NLS-1$
	}

	private static String value(String text) {
		return text.isEmpty() ? "" : " = " + Labels.shortened(text); //$NON-NLS-1$
	}
}
