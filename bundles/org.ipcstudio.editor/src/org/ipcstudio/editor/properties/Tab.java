package org.ipcstudio.editor.properties;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractSectionDescriptor;
import org.eclipse.ui.views.properties.tabbed.AbstractTabDescriptor;
import org.eclipse.ui.views.properties.tabbed.ISection;

/** A tab with one section. Two tabs are the same, and keep their controls, iff they are the same tab of the same shape. */
final class Tab extends AbstractTabDescriptor {
	private final String id;
	private final String label;

	/**
	 * @param shape   the shape that its section is made for
	 * @param section makes the section
	 */
	Tab(String id, String label, Shape shape, Supplier<PropertySection> section) {
		this.id = id;
		this.label = label;
		setSectionDescriptors(List.of(new Section(id + "." + shape.id(), id, section))); //$NON-NLS-1$
	}

	@Override
	public String getCategory() {
		return "system"; //$NON-NLS-1$
	}

	@Override
	public String getId() {
		return id;
	}

	@Override
	public String getLabel() {
		return label;
	}

	/** The only section of a tab. */
	private static final class Section extends AbstractSectionDescriptor {
		private final String id;
		private final String tab;
		private final Supplier<PropertySection> maker;

		Section(String id, String tab, Supplier<PropertySection> maker) {
			this.id = id;
			this.tab = tab;
			this.maker = maker;
		}

		@Override
		public String getId() {
			return id;
		}

		@Override
		public ISection getSectionClass() {
			return maker.get();
		}

		@Override
		public String getTargetTab() {
			return tab;
		}

		@Override
		public boolean appliesTo(IWorkbenchPart part, ISelection selection) {
			return true;
		}
	}
}
