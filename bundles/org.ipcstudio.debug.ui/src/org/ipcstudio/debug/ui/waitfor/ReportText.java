package org.ipcstudio.debug.ui.waitfor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ipcstudio.debug.ui.waitfor.WaitForReport.Kind;
import org.ipcstudio.debug.ui.waitfor.WaitForReport.Part;

/** The sentences beside the graph. A click on one selects its process; those of what is selected are in bold. */
final class ReportText {
	private final StyledText text;
	private final Consumer<String> chosen;
	private WaitForReport report = new WaitForReport(List.of());
	private Set<String> selection = Set.of();

	/** @param chosen is given the name of the process whose sentence was clicked */
	ReportText(Composite parent, Consumer<String> chosen) {
		this.chosen = chosen;
		text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
		text.setMargins(12, 10, 12, 10);
		text.setLineSpacing(2);
		text.setCaret(null);
		text.addListener(SWT.MouseUp, event -> clicked());
	}

	Control control() {
		return text;
	}

	/** What is marked in it as text, or else all of it. */
	String copied() {
		return text.getSelectionCount() > 0 ? text.getSelectionText() : report.text();
	}

	void show(WaitForReport newReport) {
		if (!newReport.equals(report)) {
			report = newReport;
			paint();
		}
	}

	void select(Set<String> processes) {
		if (!processes.equals(selection)) {
			selection = new HashSet<>(processes);
			paint();
		}
	}

	private void paint() {
		int top = text.getTopIndex();
		StringBuilder all = new StringBuilder();
		List<StyleRange> styles = new ArrayList<>();
		for (int i = 0; i < report.parts().size(); i++) {
			Part part = report.parts().get(i);
			StyleRange style = new StyleRange();
			style.start = all.length();
			style.length = part.text().length();
			boolean title = part.kind() == Kind.TITLE;
			if (title) {
				style.font = JFaceResources.getHeaderFont();
			} else if (part.kind() == Kind.HEADING || selection.contains(part.process()) && !part.process().isEmpty()) {
				style.fontStyle = SWT.BOLD;
			}
			styles.add(style);
			all.append(part.text()).append('\n');
		}
		text.setRedraw(false);
		text.setText(all.toString());
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
		for (int i = 0; i < report.parts().size(); i++) {
			text.setLineVerticalIndent(i, report.parts().get(i).kind() == Kind.HEADING ? 14 : i == 0 ? 0 : 5);
		}
		text.setTopIndex(top);
		text.setRedraw(true);
	}

	private void clicked() {
		int line = text.getLineAtOffset(text.getCaretOffset());
		if (text.getSelectionCount() == 0 && line < report.parts().size() && !report.parts().get(line).process().isEmpty()) {
			chosen.accept(report.parts().get(line).process());
		}
	}
}
