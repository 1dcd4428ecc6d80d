package org.ipcstudio.language.rules;

import java.util.Iterator;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.model.ChannelQuery;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Property;

/** A property of the system looks at shared memory and channels, not at anything that only one process knows. */
final class PropertyRule implements ElementRule<Property> {

	@Override
	public Class<Property> subject() {
		return Property.class;
	}

	@Override
	public void check(Property property, Inspection inspection) {
		for (Iterator<EObject> elements = property.eAllContents(); elements.hasNext();) {
			EObject element = elements.next();
			boolean ofLink = element instanceof ChannelQuery query && query.getChannel() != null
					&& query.getChannel().getTarget() instanceof Process;
			if (ofLink) {
				inspection.report(ProblemCode.LOCAL_IN_PROPERTY, element,
						"A link is seen from one of its ends, and a property is at neither; put an assert "
								+ "into the program of a process.");
			}
		}
	}
}
