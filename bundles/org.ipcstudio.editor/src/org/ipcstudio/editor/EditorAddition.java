package org.ipcstudio.editor;

/**
 * What another bundle adds to every editor, such as breakpoints in the ruler or a run on the canvas. It is registered as an
 * OSGi service, by Declarative Services, and asked in the thread of the user interface.
 */
@FunctionalInterface
public interface EditorAddition {
	/**
	 * An editor has been opened, with both of its pages.
	 *
	 * @return run when the editor is closed, before its pages are gone
	 */
	Runnable opened(IpcEditor editor);
}
