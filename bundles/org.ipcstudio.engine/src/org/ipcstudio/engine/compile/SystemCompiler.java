package org.ipcstudio.engine.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.ipcstudio.engine.compile.ProgramCompiler.LoopCounter;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.EndInfo;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.LockInfo;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.Program;
import org.ipcstudio.engine.kernel.PropertyInfo;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.SharedInfo;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.model.AlwaysProperty;
import org.ipcstudio.model.Atomic;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.EventuallyProperty;
import org.ipcstudio.model.FinallyProperty;
import org.ipcstudio.model.InitialMessages;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.LeadsToProperty;
import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.Message;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.ProgressProperty;
import org.ipcstudio.model.Property;
import org.ipcstudio.model.Reference;
import org.ipcstudio.model.Sized;

/** Turns a source file without errors into a system that a kernel can run. */
public final class SystemCompiler {
	private final IpcSystem system;
	private final Sites sites;
	private final Layout layout;
	private final Queues queues;
	private final LoopCounter loops = new LoopCounter();

	private SystemCompiler(SourceFile file) {
		system = file.system();
		sites = new Sites(file);
		layout = new Layout(system);
		queues = new Queues(system, layout);
	}

	/**
	 * Compiles a file.
	 *
	 * @throws IllegalArgumentException  if it has errors
	 * @throws UnrunnableSystemException if it has no errors, but cannot be run
	 */
	public static CompiledSystem compile(SourceFile file) {
		if (file.hasErrors()) {
			throw new IllegalArgumentException("the file has errors");
		}
		return new SystemCompiler(file).compile();
	}

	private CompiledSystem compile() {
		List<ProcessInfo> processes = processes();
		List<PropertyInfo> properties = properties();
		State start = CompiledSystem.emptyState(layout.words(), queues.all());
		for (SharedInfo variable : layout.shared()) {
			start.words[variable.word()] = variable.initial();
		}
		for (LockInfo lock : layout.locks()) {
			start.words[lock.word()] = lock.initial();
		}
		for (ProcessInfo process : processes) {
			start.words[process.base()] = process.parent() < 0 ? 0 : ProcessInfo.NOT_STARTED;
			for (EndInfo end : process.ends()) {
				start.words[end.word()] = process.parent() < 0 && end.heldFromStart() ? 1 : 0;
			}
		}
		fillChannels(start);
		return new CompiledSystem(system.getName(), processes, queues.all(), layout.shared(), layout.locks(),
				layout.carriers(), properties, sites.all(), start, loops.count(),
				ProgramCompiler.contains(system, Atomic.class),
				Map.of(Forgetting.DEAD_VALUES, ConeOfInfluence.deadValues(processes),
						Forgetting.IRRELEVANT_DATA, ConeOfInfluence.irrelevantData(processes, queues.all(), layout.words(),
								layout.shared(), properties)));
	}

	private List<ProcessInfo> processes() {
		Map<Process, Program> programs = new HashMap<>();
		List<ProcessInfo> infos = new ArrayList<>();
		for (Process process : layout.processes()) {
			programs.put(process, new ProgramCompiler(process, layout, queues, sites, loops).compile());
		}
		for (Process process : layout.processes()) {
			List<String> names = Layout.names(process, process);
			for (int index = 0; index < names.size(); index++) {
				infos.add(process(process, names.get(index), index, programs.get(process)));
			}
		}
		return infos;
	}

	private ProcessInfo process(Process process, String name, int index, Program program) {
		int id = layout.firstInstance(process) + index;
		int parent = process.getParent() == null ? -1 : layout.firstInstance(process.getParent());
		int priority = process.getPriority() == null ? 0 : layout.value(process.getPriority(), index);
		ProcessInfo info = new ProcessInfo(id, name, program, index, layout.reserve(program.frameSize()), parent,
				process.isDaemon(), priority, sites.line(process));
		info.connect(queues.peers(id), queues.ends(id), ownedQueues(process));
		return info;
	}

	private int[] ownedQueues(Process process) {
		return layout.items(Mailbox.class).stream().filter(mailbox -> mailbox.getOwner() == process)
				.flatMapToInt(mailbox -> elements(queues.first(mailbox), mailbox)).toArray();
	}

	private static IntStream elements(int first, Sized sized) {
		return IntStream.range(first, first + Layout.size(sized));
	}

	private void fillChannels(State start) {
		for (Mailbox mailbox : layout.items(Mailbox.class)) {
			elements(queues.first(mailbox), mailbox).mapToObj(queues.all()::get).filter(queue -> queue.existsWord() >= 0)
					.forEach(queue -> start.words[queue.existsWord()] = mailbox.isAbsent() ? 0 : 1);
		}
		for (Node node : layout.items(Node.class)) {
			if (node instanceof Channel channel && channel.getInitially() != null && !isAbsent(node)) {
				int first = queues.first(node);
				for (int element = 0; element < Layout.size((Sized) node); element++) {
					fill(start, queues.all().get(first + element), channel.getInitially(), element);
				}
			}
		}
		for (Queues.LinkQueues link : queues.declaredLinks()) {
			if (link.link().getInitially() != null) {
				for (int queue : link.forward()) {
					fill(start, queues.all().get(queue), link.link().getInitially(), 0);
				}
			}
		}
	}

	private static boolean isAbsent(Node node) {
		return node instanceof Mailbox mailbox && mailbox.isAbsent();
	}

	private void fill(State start, QueueInfo queue, InitialMessages initially, int self) {
		int times = initially.getCount() == null ? 1 : layout.value(initially.getCount(), self);
		for (int i = 0; i < times; i++) {
			for (Message message : initially.getMessages()) {
				int[] parts = message.getParts().stream().mapToInt(part -> layout.value(part, self)).toArray();
				start.append(queue.id(), 0, 0, parts, 0);
			}
		}
	}

	private List<PropertyInfo> properties() {
		DirectExpressions direct = new DirectExpressions(
				new ProgramScope(null, layout, queues, new Frame(), sites, new CodeBuffer()));
		return layout.items(Property.class).stream().map(property -> property(property, direct)).toList();
	}

	private PropertyInfo property(Property property, DirectExpressions direct) {
		int line = sites.line(property);
		String text = sites.text(property);
		int[] nobody = new int[0];
		return switch (property) {
			case AlwaysProperty always -> new PropertyInfo(PropertyInfo.Kind.ALWAYS,
					direct.operand(always.getCondition()), null, nobody, line, text);
			case FinallyProperty last -> new PropertyInfo(PropertyInfo.Kind.FINALLY,
					direct.operand(last.getCondition()), null, nobody, line, text);
			case EventuallyProperty once -> new PropertyInfo(PropertyInfo.Kind.EVENTUALLY,
					direct.operand(once.getCondition()), null, nobody, line, text);
			case LeadsToProperty leads -> new PropertyInfo(PropertyInfo.Kind.LEADS_TO,
					direct.operand(leads.getCondition()), direct.operand(leads.getConsequence()), nobody, line, text);
			case ProgressProperty progress -> new PropertyInfo(PropertyInfo.Kind.PROGRESS, null, null,
					instances(progress.getProcess()), line, text);
			default -> throw new IllegalArgumentException("unknown property " + property);
		};
	}

	private int[] instances(Reference reference) {
		if (reference == null) {
			return new int[0];
		}
		Process process = (Process) reference.getTarget();
		int first = layout.firstInstance(process);
		return reference.getIndex() == null ? elements(first, process).toArray()
				: new int[] { first + Layout.constant(reference.getIndex()) };
	}
}
