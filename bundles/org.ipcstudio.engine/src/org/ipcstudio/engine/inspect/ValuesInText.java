package org.ipcstudio.engine.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.engine.inspect.QueueView.MessageView;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Program.VariableInfo;
import org.ipcstudio.engine.source.NodeElements;
import org.ipcstudio.engine.source.ProgramTexts;
import org.ipcstudio.engine.trace.ValueText;
import org.ipcstudio.language.assist.Elements;
import org.ipcstudio.language.types.LocalVariables;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.SharedVariable;

/**
 * Tells what the names in a text stand for in a state: for whoever points at one. A variable of a process is told for
 * all instances that see it where they stand, a node for all its elements. May be used by several threads.
 */
public final class ValuesInText {
	private final CompiledSystem system;
	private final ProgramTexts texts;

	/** @param texts the texts of the file that the system was compiled from */
	public ValuesInText(CompiledSystem system, ProgramTexts texts) {
		this.system = system;
		this.texts = texts;
	}

	/**
	 * What the name at a place stands for.
	 *
	 * @param offset    a place in the text
	 * @param preferred where some instances of a process are, only they are told
	 * @return empty if there is no name or it has no value in this state
	 */
	public List<NamedValue> at(Snapshot snapshot, int offset, IntPredicate preferred) {
		NamedElement element = Elements.at(texts.file(), offset).orElse(null);
		return switch (element) {
			case null -> List.of();
			case Process process -> instances(process, preferred).mapToObj(snapshot::process)
					.map(view -> new NamedValue(view.name(), view.words())).toList();
			case SharedVariable variable -> shared(snapshot, (Memory) variable.eContainer()).stream()
					.filter(value -> value.name().endsWith("." + variable.getName())).toList();
			case Memory memory -> shared(snapshot, memory);
			case Node node -> elements(snapshot, node);
			default -> local(snapshot, element, preferred);
		};
	}

	private IntStream instances(Process process, IntPredicate preferred) {
		int[] all = IntStream.range(0, system.processCount())
				.filter(p -> texts.process(system.process(p).program()) == process).toArray();
		return IntStream.of(all).anyMatch(preferred) ? IntStream.of(all).filter(preferred) : IntStream.of(all);
	}

	private static List<NamedValue> shared(Snapshot snapshot, Memory memory) {
		return snapshot.memories().getOrDefault(memory.getName(), List.of()).stream()
				.map(variable -> new NamedValue(memory.getName() + "." + variable.name(), variable.value())).toList();
	}

	private List<NamedValue> elements(Snapshot snapshot, Node node) {
		NodeElements elements = NodeElements.named(system, node.getName());
		List<NamedValue> values = new ArrayList<>();
		elements.queues().stream().mapToObj(snapshot::queue).forEach(queue -> values.add(new NamedValue(queue.name(),
				queue(queue))));
		elements.locks().stream().mapToObj(snapshot::lock)
				.forEach(lock -> values.add(new NamedValue(lock.name(), lock(lock))));
		return values;
	}

	private static String queue(QueueView queue) {
		if (!queue.exists()) {
			return "absent";
		}
		return queue.messages().isEmpty() ? queue.occupancy() : "%s: %s".formatted(queue.occupancy(),
				ValueText.ofList(queue.messages().stream().map(MessageView::value).toList()));
	}

	private static String lock(LockView lock) {
		return lock.waiting().isEmpty() ? lock.words()
				: "%s, awaited by %s".formatted(lock.words(), String.join(", ", lock.waiting()));
	}

	/** A variable that is out of sight where the process stands holds what it was last used for, which means nothing. */
	private List<NamedValue> local(Snapshot snapshot, NamedElement variable, IntPredicate preferred) {
		Process process = processOf(variable);
		return process == null ? List.of() : instances(process, preferred).filter(p -> sees(snapshot, p, variable))
				.mapToObj(p -> value(snapshot, p, variable)).toList();
	}

	private boolean sees(Snapshot snapshot, int process, NamedElement variable) {
		int location = snapshot.location(process);
		return location >= 0 && LocalVariables.before(texts.at(system.process(process), location)).contains(variable);
	}

	private NamedValue value(Snapshot snapshot, int process, NamedElement variable) {
		VariableInfo info = texts.variables(system.process(process).program()).get(variable);
		VariableView view = snapshot.local(process, info);
		return new NamedValue("%s.%s".formatted(system.process(process).name(), view.name()), view.value());
	}

	private static Process processOf(EObject element) {
		EObject outer = element;
		while (outer != null && !(outer instanceof Process)) {
			outer = outer.eContainer();
		}
		return (Process) outer;
	}
}
