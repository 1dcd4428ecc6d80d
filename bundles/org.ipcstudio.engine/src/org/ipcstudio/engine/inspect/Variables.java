package org.ipcstudio.engine.inspect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Program.VariableInfo;
import org.ipcstudio.engine.kernel.SharedInfo;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.trace.ValueText;
import org.ipcstudio.language.types.ValueType;

/** Shows the variables of a state. */
final class Variables {
	private final CompiledSystem system;
	private final State state;

	Variables(CompiledSystem system, State state) {
		this.system = system;
		this.state = state;
	}

	/** A local variable of a process that runs. */
	VariableView local(int process, VariableInfo info) {
		int word = system.process(process).base() + info.slot();
		if (info.size() == 0) {
			return single(info.name(), info.type(), word);
		}
		List<VariableView> elements = new ArrayList<>();
		for (int i = 0; i < info.size(); i++) {
			elements.add(single("%s[%d]".formatted(info.name(), i), info.type(), word + i));
		}
		return array(info.name(), info.type(), elements);
	}

	/** The shared variables by their memories, in the order of the text. */
	Map<String, List<VariableView>> shared() {
		Map<String, Map<String, List<SharedInfo>>> memories = new LinkedHashMap<>();
		for (SharedInfo variable : system.shared()) {
			int dot = variable.name().indexOf('.');
			int bracket = variable.name().indexOf('[', dot);
			String member = variable.name().substring(dot + 1, bracket < 0 ? variable.name().length() : bracket);
			memories.computeIfAbsent(variable.name().substring(0, dot), key -> new LinkedHashMap<>())
					.computeIfAbsent(member, key -> new ArrayList<>()).add(variable);
		}
		Map<String, List<VariableView>> shown = new LinkedHashMap<>();
		memories.forEach((memory, members) -> shown.put(memory,
				members.entrySet().stream().map(member -> shared(member.getKey(), member.getValue())).toList()));
		return shown;
	}

	private VariableView shared(String name, List<SharedInfo> elements) {
		SharedInfo first = elements.getFirst();
		if (!first.name().endsWith("]")) {
			return single(name, first.type(), first.word());
		}
		return array(name, first.type(), elements.stream()
				.map(element -> single(element.name().substring(element.name().indexOf('.') + 1), element.type(), element.word()))
				.toList());
	}

	private VariableView single(String name, ValueType type, int word) {
		return new VariableView(name, type.toString(), ValueText.of(system, type, state.words[word]), List.of());
	}

	private static VariableView array(String name, ValueType type, List<VariableView> elements) {
		return new VariableView(name, "%s[%d]".formatted(type, elements.size()),
				ValueText.ofList(elements.stream().map(VariableView::value).toList()), elements);
	}
}
