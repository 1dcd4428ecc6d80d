package org.ipcstudio.debug.ui.overlay;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

import org.ipcstudio.debug.run.Subject;
import org.ipcstudio.debug.run.Subject.Kind;
import org.ipcstudio.editor.live.ElementName;
import org.ipcstudio.engine.kernel.CompiledSystem;

/** Everything of a system that can be selected in its runs. Immutable. */
final class Subjects {
	private final Set<Subject> all = new LinkedHashSet<>();

	Subjects(CompiledSystem system) {
		for (int process = 0; process < system.processCount(); process++) {
			all.add(Subject.process(system.process(process).name()));
		}
		for (int queue = 0; queue < system.queueCount(); queue++) {
			all.add(Subject.channel(system.queue(queue).name()));
		}
		system.shared().forEach(variable -> all.add(new Subject(Kind.VARIABLE, variable.name())));
		system.locks().forEach(lock -> all.add(Subject.lock(lock.name())));
		system.carriers().forEach(carrier -> all.add(new Subject(Kind.CARRIER, carrier.name())));
	}

	/** What a node stands for: all its elements, or the variables of a memory. */
	Set<Subject> ofNode(String node) {
		return where(name -> !name.isLink() && name.node().equals(node));
	}

	/** Both directions of the links between the elements of two nodes. */
	Set<Subject> ofLink(String one, String other) {
		return where(name -> name.isLink() && (name.node().equals(one) && name.peer().equals(other)
				|| name.node().equals(other) && name.peer().equals(one)));
	}

	/** What has a name; nothing if there is no such thing. */
	Set<Subject> named(String name) {
		Set<Subject> found = new LinkedHashSet<>(all);
		found.removeIf(subject -> !subject.name().equals(name));
		return found;
	}

	private Set<Subject> where(Predicate<ElementName> wanted) {
		Set<Subject> found = new LinkedHashSet<>(all);
		found.removeIf(subject -> !wanted.test(ElementName.of(subject.name())));
		return found;
	}
}
