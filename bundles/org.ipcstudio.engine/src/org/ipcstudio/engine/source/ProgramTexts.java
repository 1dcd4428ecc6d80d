package org.ipcstudio.engine.source;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.Program;
import org.ipcstudio.engine.kernel.Program.VariableInfo;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.model.For;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.SelectBranch;
import org.ipcstudio.model.Statement;
import org.ipcstudio.model.Variable;

/**
 * Finds the text that a program was compiled from. Only looks at the file from which the system has been compiled, or
 * one with the same text; may be used by several threads.
 */
public final class ProgramTexts {
	private final SourceFile file;
	private final Map<String, Process> processes = new HashMap<>();
	private final Map<String, EObject[]> statements = new ConcurrentHashMap<>();
	private final Map<String, Map<NamedElement, VariableInfo>> variables = new ConcurrentHashMap<>();

	public ProgramTexts(SourceFile file) {
		this.file = file;
		file.system().getItems().stream().filter(Process.class::isInstance).map(Process.class::cast)
				.forEach(process -> processes.put(process.getName(), process));
	}

	public SourceFile file() {
		return file;
	}

	/** The process that a program was compiled from. */
	public Process process(Program program) {
		return processes.get(program.name());
	}

	/**
	 * The innermost statement to which the instruction at a location belongs; the process itself where it belongs to none,
	 * and for a location of a process that does not run.
	 */
	public EObject at(ProcessInfo process, int location) {
		return at(process.program(), location);
	}

	/** As {@link #at(ProcessInfo, int)}, for all instances of a process. */
	public EObject at(Program program, int location) {
		return location < 0 ? process(program) : statements(program)[location];
	}

	private EObject[] statements(Program program) {
		return statements.computeIfAbsent(program.name(), name -> StatementFinder.find(file, processes.get(name), program));
	}

	/** Where the variables of a program are, with its loop variables. */
	public Map<NamedElement, VariableInfo> variables(Program program) {
		return variables.computeIfAbsent(program.name(), name -> variables(processes.get(name), program));
	}

	/** Both list them in the order of the text. */
	private static Map<NamedElement, VariableInfo> variables(Process process, Program program) {
		Map<NamedElement, VariableInfo> found = new LinkedHashMap<>();
		Iterator<VariableInfo> infos = program.variables().iterator();
		process.eAllContents().forEachRemaining(element -> {
			if (element instanceof Variable || element instanceof For) {
				found.put((NamedElement) element, infos.next());
			}
		});
		return found;
	}

	/** Whether an element is another one or stands somewhere in it. */
	public static boolean isWithin(EObject element, EObject outer) {
		EObject current = element;
		while (current != null && current != outer) {
			current = current.eContainer();
		}
		return current != null;
	}

	/** The statement, branch of a {@code select} or process around an element; null around a process. */
	public static EObject around(EObject element) {
		if (element instanceof Process) {
			return null;
		}
		EObject outer = element.eContainer();
		while (!isFrame(outer)) {
			outer = outer.eContainer();
		}
		return outer;
	}

	private static boolean isFrame(EObject element) {
		return element instanceof Statement || element instanceof SelectBranch
				|| element instanceof Process;
	}
}
