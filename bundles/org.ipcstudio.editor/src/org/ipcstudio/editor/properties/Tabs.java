package org.ipcstudio.editor.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptor;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptorProvider;
import org.ipcstudio.model.ModelPackage;

/** Tells the Properties view which tabs there are for a selection. */
public final class Tabs implements ITabDescriptorProvider {

	@Override
	public ITabDescriptor[] getTabDescriptors(IWorkbenchPart part, ISelection selection) {
		return selection instanceof IStructuredSelection structured && !structured.isEmpty()
				? of(Shape.of(structured.toList())).toArray(ITabDescriptor[]::new) : new ITabDescriptor[0];
	}

	/** The tabs for a shape, in order. */
	static List<Tab> of(Shape shape) {
		List<Tab> tabs = new ArrayList<>();
		tabs.add(new Tab("general", Messages.Tab_general, shape, () -> new FieldSection(() -> Fields.general(shape)))); //$NON-NLS-1$
		if (shape.isOne(ModelPackage.Literals.PROCESS)) {
			tabs.add(new Tab("program", Messages.Tab_program, shape, ProgramSection::new)); //$NON-NLS-1$
		}
		table(tabs, shape, ModelPackage.Literals.MEMORY, "variables", Messages.Tab_variables, Tables.variables()); //$NON-NLS-1$
		table(tabs, shape, ModelPackage.Literals.ENUMERATION, "literals", Messages.Tab_literals, Tables.literals()); //$NON-NLS-1$
		table(tabs, shape, ModelPackage.Literals.IPC_SYSTEM, "constants", //$NON-NLS-1$
				Messages.Tab_constants, Tables.constants());
		table(tabs, shape, ModelPackage.Literals.IPC_SYSTEM, "enumerations", //$NON-NLS-1$
				Messages.Tab_enumerations, Tables.enumerations());
		table(tabs, shape, ModelPackage.Literals.IPC_SYSTEM, "assertions", //$NON-NLS-1$
				Messages.Tab_assertions, Tables.assertions());
		table(tabs, shape, ModelPackage.Literals.NODE, "edges", Messages.Tab_edges, Tables.edges()); //$NON-NLS-1$
		if (shape.isFigures()) {
			tabs.add(new Tab("place", Messages.Tab_place, shape, () -> new FieldSection(Fields::place))); //$NON-NLS-1$
		}
		return tabs;
	}


	private static void table(List<Tab> tabs, Shape shape, EClass kind, String id, String label, TableSpec spec) {
		if (shape.isOne(kind)) {
			tabs.add(new Tab(id, label, shape, () -> new TableSection(spec)));
		}
	}
}
