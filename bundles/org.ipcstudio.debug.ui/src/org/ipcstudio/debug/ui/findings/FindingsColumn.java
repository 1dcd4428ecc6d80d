package org.ipcstudio.debug.ui.findings;

import java.util.Comparator;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;
import org.ipcstudio.debug.verify.FindingGroup;

/** The columns of the Findings view. */
enum FindingsColumn {
	/** What was found, as a tree. */
	FINDING(500) {
		@Override
		String text(FindingsNode node) {
			return node.text();
		}
	},
	/** Whom it is about. */
	PROCESSES(110) {
		@Override
		String text(FindingsNode node) {
			return node.finding() == null || node.finding().processes().isEmpty() ? "" //$NON-NLS-1$
					: FindingGroup.names(node.finding().processes());
		}
	},
	/** How many moves lead there. */
	STEPS(50) {
		@Override
		String text(FindingsNode node) {
			return node.finding() == null || node.finding().trace().isEmpty() ? "" //$NON-NLS-1$
					: Integer.toString(node.finding().trace().size());
		}

		@Override
		Comparator<FindingsNode> order() {
			return Comparator.comparingInt(node -> node.finding() == null ? 0 : node.finding().trace().size());
		}
	},
	/** Where it is in the text. */
	LINE(45) {
		@Override
		String text(FindingsNode node) {
			return node.finding() == null || node.finding().line() == 0 ? "" : Integer.toString(node.finding().line()); //$NON-NLS-1$
		}

		@Override
		Comparator<FindingsNode> order() {
			return Comparator.comparingInt(node -> node.finding() == null ? 0 : node.finding().line());
		}
	};

	private final int width;

	FindingsColumn(int width) {
		this.width = width;
	}

	/** How wide it is: numbers in pixels, the others in relation to each other. */
	int width() {
		return width;
	}

	String title() {
		return switch (this) {
			case FINDING -> Messages.FindingsColumn_finding;
			case PROCESSES -> Messages.FindingsColumn_processes;
			case STEPS -> Messages.FindingsColumn_steps;
			case LINE -> Messages.FindingsColumn_line;
		};
	}

	/** Whether it holds numbers. */
	boolean isNumeric() {
		return this == STEPS || this == LINE;
	}

	abstract String text(FindingsNode node);

	Comparator<FindingsNode> order() {
		return Comparator.comparing(this::text, String.CASE_INSENSITIVE_ORDER);
	}

	/** What its cells show. */
	ColumnLabelProvider labels() {
		return new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text((FindingsNode) element);
			}

			@Override
			public Image getImage(Object element) {
				return FindingsColumn.this == FINDING ? icon((FindingsNode) element).image() : null;
			}

			@Override
			public String getToolTipText(Object element) {
				FindingsNode node = (FindingsNode) element;
				return node.finding() == null ? node.text() : node.finding().message();
			}
		};
	}

	private static FindingIcon icon(FindingsNode node) {
		return node.kind() == null ? FindingIcon.of(node.verification()) : FindingIcon.of(node.kind());
	}
}
