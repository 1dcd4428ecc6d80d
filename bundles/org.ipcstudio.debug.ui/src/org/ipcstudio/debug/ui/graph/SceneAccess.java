package org.ipcstudio.debug.ui.graph;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Tells screen readers about a scene: its boxes are the items of a list, each with its title and its tip. */
final class SceneAccess {
	private final Control canvas;
	private final Supplier<Scene> scene;
	private int focus = ACC.CHILDID_SELF;

	SceneAccess(Control canvas, String name, Supplier<Scene> scene) {
		this.canvas = canvas;
		this.scene = scene;
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				SceneNode node = node(e.childID);
				e.result = e.childID == ACC.CHILDID_SELF ? name : node == null ? "" : node.title() + " " + node.detail();
			}

			@Override
			public void getHelp(AccessibleEvent e) {
				SceneNode node = node(e.childID);
				e.result = node == null ? null : node.tip();
			}
		});
		canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getChildCount(AccessibleControlEvent e) {
				e.detail = walkable().size();
			}

			@Override
			public void getRole(AccessibleControlEvent e) {
				e.detail = e.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
			}

			@Override
			public void getFocus(AccessibleControlEvent e) {
				e.childID = focus;
			}

			@Override
			public void getState(AccessibleControlEvent e) {
				e.detail = ACC.STATE_FOCUSABLE | (e.childID == focus ? ACC.STATE_FOCUSED | ACC.STATE_SELECTED : 0);
			}
		});
	}

	private List<SceneNode> walkable() {
		return scene.get().nodes().stream().filter(SceneNode::walkable).toList();
	}

	private SceneNode node(int child) {
		List<SceneNode> all = walkable();
		return child < 0 || child >= all.size() ? null : all.get(child);
	}

	/** A box was reached; null for none. */
	void reached(SceneNode node) {
		focus = node == null ? ACC.CHILDID_SELF : walkable().indexOf(node);
		canvas.getAccessible().setFocus(focus);
	}
}
