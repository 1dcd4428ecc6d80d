package org.ipcstudio.editor.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;

/** A section of the properties. It is up to date whenever it can be seen. */
abstract class PropertySection extends AbstractPropertySection {
	private final Runnable listener = this::refreshVisible;
	private Subject subject;
	private TabbedPropertySheetWidgetFactory widgets;
	private Runnable resized = () -> {
		// without a page around it nothing scrolls
	};
	private Composite area;
	private Notice notice;

	/** Makes what the section shows, in the columns of a grid. */
	abstract void createContents(Composite parent);

	/** Brings everything up to date. */
	abstract void refreshContents();

	final Subject subject() {
		return subject;
	}

	final Composite area() {
		return area;
	}

	final Notice notice() {
		return notice;
	}

	@Override
	public final void createControls(Composite parent, TabbedPropertySheetPage page) {
		super.createControls(parent, page);
		resized = page::resizeScrolledComposite;
		createControls(parent, ((PropertiesPage) page).subject(), page.getWidgetFactory());
	}

	/** Makes the section for a subject. */
	final void createControls(Composite parent, Subject newSubject, TabbedPropertySheetWidgetFactory newWidgets) {
		subject = newSubject;
		widgets = newWidgets;
		area = getWidgetFactory().createComposite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 8;
		layout.marginHeight = 8;
		area.setLayout(layout);
		notice = new Notice(area, getWidgetFactory());
		notice.setSpan(2);
		createContents(area);
		subject.addListener(listener);
		area.addDisposeListener(event -> subject.removeListener(listener));
	}

	@Override
	public TabbedPropertySheetWidgetFactory getWidgetFactory() {
		return widgets;
	}

	private void refreshVisible() {
		if (!area.isDisposed() && area.isVisible()) {
			refresh();
		}
	}

	@Override
	public final void refresh() {
		if (notice.show(subject)) {
			area.layout();
			resized.run();
		}
		refreshContents();
	}
}
