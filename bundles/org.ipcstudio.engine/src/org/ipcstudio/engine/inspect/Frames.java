package org.ipcstudio.engine.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.Program.VariableInfo;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.source.Excerpt;
import org.ipcstudio.engine.source.ProgramTexts;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.types.LocalVariables;
import org.ipcstudio.model.If;
import org.ipcstudio.model.NamedElement;

/** Shows in which statements a process is: the one at which it stands, those around it, and its program. */
final class Frames {
	private final CompiledSystem system;
	private final State state;
	private final ProgramTexts texts;

	Frames(CompiledSystem system, State state, ProgramTexts texts) {
		this.system = system;
		this.state = state;
		this.texts = texts;
	}

	/** The frames, the innermost first; only the program, without variables, if the process does not run. */
	List<FrameView> of(int process) {
		ProcessInfo info = system.process(process);
		int location = state.words[info.base()];
		if (location < 0) {
			return List.of(frame(texts.process(info.program()), "", info.line(), List.of()));
		}
		List<FrameView> frames = new ArrayList<>();
		EObject inner = texts.at(info, location);
		frames.add(frame(inner, "", info.program().code()[location].site().line(), variables(process, inner)));
		for (EObject outer = ProgramTexts.around(inner); outer != null; outer = ProgramTexts.around(outer)) {
			boolean otherwise = outer instanceof If choice && choice.getOtherwise() != null
					&& ProgramTexts.isWithin(inner, choice.getOtherwise());
			frames.add(frame(outer, otherwise ? " … else" : "", texts.file().line(outer), variables(process, outer)));
		}
		return frames;
	}

	private FrameView frame(EObject element, String behind, int line, List<VariableView> variables) {
		Region region = texts.file().region(element);
		int end = texts.file().position(Math.max(region.offset(), region.end() - 1)).line();
		return new FrameView(element, Excerpt.of(texts.file(), element) + behind, line, end, region.offset(), region.length(),
				variables);
	}

	private List<VariableView> variables(int process, EObject place) {
		Map<NamedElement, VariableInfo> slots = texts.variables(system.process(process).program());
		Variables variables = new Variables(system, state);
		return LocalVariables.before(place).stream().map(slots::get).map(info -> variables.local(process, info)).toList();
	}
}
