package org.ipcstudio.workbench.tests;

import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.SWT;

/** Large systems, and how long the thread of the user interface is busy with them. */
final class Large {
	private Large() {
	}

	/** Processes that pass messages on through one of their channels after the other, round and round. */
	static String system(int processes, int channels) {
		return """
				system Large {
					mailbox Box[%2$d] : int capacity 4
					process P[%1$d] {
						var n : int
						loop {
							send n to Box[self * 2]
							work 3 ms
							receive n from Box[self * 2]
							n = (n + 1) %% 100
						}
					}
					P <-> Box
				}
				""".formatted(processes, channels);
	}

	static void expandAll(Tree tree) {
		for (TreeItem heading : tree.getItems()) {
			for (TreeItem item : heading.getItems()) {
				if (item.getItemCount() > 10 && !item.getExpanded()) {
					item.setExpanded(true);
					Event event = new Event();
					event.item = item;
					Widgets.send(tree, SWT.Expand, event);
				}
			}
		}
	}
}
