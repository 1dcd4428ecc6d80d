package org.ipcstudio.engine.source;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.Program;
import org.ipcstudio.engine.kernel.Site;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Statement;

/**
 * Finds the text that a program was compiled from. Only looks at the file from which the system has been compiled, or one
 * with the same text; may be used by several threads.
 */
public final class ProgramTexts {
	private final SourceFile file;
	private final Map<String, Process> processes = new HashMap<>();

	public ProgramTexts(SourceFile file) {
		this.file = file;
		file.system().getItems().stream().filter(Process.class::isInstance).map(Process.class::cast)
				.forEach(process -> processes.put(process.getName(), process));
	}

	public SourceFile file() {
		return file;
	}

	/** The process that a program was compiled from; null if the file has none of that name. */
	public Process process(Program program) {
		return processes.get(program.name());
	}

	/** Where a process stands: the innermost statement of its location; the process itself if it has none. */
	public EObject at(ProcessInfo process, int location) {
		Process text = process(process.program());
		return location < 0 ? text : at(text, process.program().code()[location].site());
	}

	/** The innermost statement that a site of a process is a part of; the process itself if it is of none. */
	public EObject at(Process process, Site site) {
		EObject found = process;
		EObject next = process;
		while (next != null) {
			if (next instanceof Statement) {
				found = next;
			}
			next = partWith(next, site.region());
		}
		return found;
	}

	private EObject partWith(EObject element, Region region) {
		for (EObject part : element.eContents()) {
			if (file.region(part).contains(region)) {
				return part;
			}
		}
		return null;
	}
}
