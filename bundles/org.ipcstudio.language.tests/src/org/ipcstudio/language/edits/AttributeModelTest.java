package org.ipcstudio.language.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.format.EveryConstruct;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Process;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever attribute is set or cleared in a system with everything in it: nothing else in the model changes. */
class AttributeModelTest {

	private final EditedText text = EditedText.of(EveryConstruct.TEXT);

	@ParameterizedTest
	@EnumSource(Attribute.class)
	void clearingUnsetsJustThatFeature(Attribute attribute) {
		for (EObject element : elements(attribute)) {
			if (!attribute.isRequiredOn(element.eClass())) {
				IpcSystem result = text.applied(text.edits().clear(element, attribute)).system();
				assertTrue(EcoreUtil.equals(without(text.system(), element, attribute), result), () -> attribute + " of " + element);
			}
		}
	}

	@ParameterizedTest
	@EnumSource(Attribute.class)
	void settingChangesJustThatFeature(Attribute attribute) {
		for (EObject element : elements(attribute)) {
			SourceFile file = text.applied(text.edits().set(element, attribute, value(attribute)));
			EObject changed = counterpart(element, file.system());
			assertEquals(isFlag(attribute) ? "true" : value(attribute), written(file, changed, attribute));
			assertTrue(EcoreUtil.equals(without(text.system(), element, attribute), without(file.system(), changed, attribute)),
					() -> attribute + " of " + element);
		}
	}

	private List<EObject> elements(Attribute attribute) {
		List<EObject> all = new ArrayList<>();
		for (Iterator<EObject> contents = text.system().eAllContents(); contents.hasNext();) {
			EObject element = contents.next();
			if (attribute.isAllowedOn(element) && !changesMore(element, attribute)) {
				all.add(element);
			}
		}
		return all;
	}

	/** A process that becomes an array cannot be a parent any more, and nobody is his own parent. */
	private static boolean changesMore(EObject element, Attribute attribute) {
		boolean alone = element instanceof NamedElement named && named.getName().equals("Alone");
		return element instanceof Process && (attribute == Attribute.SIZE ? !alone : attribute == Attribute.PARENT && alone);
	}

	/** A copy of a system in which one feature of one element has its default. */
	private static EObject without(IpcSystem system, EObject element, Attribute attribute) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		EObject copy = copier.copy(system);
		copier.copyReferences();
		EObject changed = copier.get(element);
		changed.eUnset(changed.eClass().getEStructuralFeature(attribute.feature()));
		if (attribute == Attribute.CAPACITY) {
			((Channel) changed).setUnbounded(false);
		}
		return copy;
	}

	private static EObject counterpart(EObject element, IpcSystem system) {
		EObject root = EcoreUtil.getRootContainer(element);
		return EcoreUtil.getEObject(system, EcoreUtil.getRelativeURIFragmentPath(root, element));
	}

	private static boolean isFlag(Attribute attribute) {
		return attribute.form() == Attribute.Form.FLAG;
	}

	/** The value of a feature as text: of elements of the model their text in the file, of named ones their name. */
	private static String written(SourceFile file, EObject element, Attribute attribute) {
		Object value = element.eGet(element.eClass().getEStructuralFeature(attribute.feature()));
		return switch (value) {
		case NamedElement named -> named.getName();
		case EObject part -> file.region(part).of(file.text()).replaceFirst("^@", "").replaceFirst("^initially ", "");
		case List<?> words -> "\"" + String.join("\", \"", words.stream().map(Object::toString).toList()) + "\"";
		default -> value.toString();
		};
	}

	private static String value(Attribute attribute) {
		return switch (attribute) {
		case ATOMIC, INHERITED, DAEMON, ABSENT, REORDER -> "true";
		case SIZE, VALUE, CAPACITY, PRIORITY -> "N + 7";
		case CONDITION, CONSEQUENCE -> "R.x == 77";
		case CREATOR, OWNER -> "Child";
		case PARENT -> "Alone";
		case TYPE -> "0..77";
		case COMMAND -> "\"cat\", \"-n\"";
		case INITIALLY -> "[7, 8]";
		case CARRIER -> "V";
		case SHARING -> "exclusive";
		case DUPLEX -> "full";
		case PATH -> "/some/\"path\"";
		case TRANSFER, LATENCY -> "77 us";
		case ARBITRATION -> "priority";
		case LOSS -> "7.25";
		case PLACE -> "(7, 8, 9, 10)";
		};
	}
}
