package org.ipcstudio.language.internal.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ipcstudio.language.Occurrence;
import org.ipcstudio.language.ProblemReporter;
import org.ipcstudio.language.internal.LineIndex;
import org.ipcstudio.language.internal.SourceMap;
import org.ipcstudio.language.internal.build.ModelBuilder;
import org.ipcstudio.model.AlwaysProperty;
import org.ipcstudio.model.Bus;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Connection;
import org.ipcstudio.model.ConnectionEnd;
import org.ipcstudio.model.Constant;
import org.ipcstudio.model.Duration;
import org.ipcstudio.model.EventuallyProperty;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.FinallyProperty;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.LeadsToProperty;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Network;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.ProgressProperty;
import org.ipcstudio.model.Semaphore;
import org.ipcstudio.model.SharedVariable;
import org.ipcstudio.model.Sized;

/** Links all names of one model. */
public final class Linker {

	private final ModelBuilder.Result model;
	private final NameResolver names;
	private final ProblemReporter problems;
	private final Declarations declarations;
	private final ExpressionLinker expressions;
	private final TypeLinker types;

	/** @param unsure names that stand in broken text, where they may well be declared */
	public Linker(ModelBuilder.Result model, SourceMap map, LineIndex lines, ProblemReporter problems, Set<String> unsure) {
		this.model = model;
		this.problems = problems;
		names = new NameResolver(problems, unsure, members(model.system()));
		declarations = new Declarations(names, map, lines, problems);
		expressions = new ExpressionLinker(names, map, problems);
		types = new TypeLinker(expressions);
	}

	/** The shared variables by their names, as they have to be written. */
	static Map<String, String> members(IpcSystem system) {
		Map<String, String> members = new HashMap<>();
		for (Item item : system.getItems()) {
			if (item instanceof Memory memory) {
				memory.getVariables().forEach(variable -> members.putIfAbsent(variable.getName(),
						memory.getName() + "." + variable.getName()));
			}
		}
		return members;
	}

	/**
	 * Sets every reference of the model whose name is known, and reports the others.
	 *
	 * @return the identifiers that declare or refer, in the order of the text
	 */
	public List<Occurrence> link() {
		Scope global = declarations.global(model.system());
		UseLinker uses = new UseLinker(names, problems);
		model.uses().forEach(use -> uses.link(use, global));
		List<Process> processes = new ArrayList<>();
		for (Item item : model.system().getItems()) {
			item(item, global);
			if (item instanceof Process process) {
				processes.add(process);
			}
		}
		new ParentCycles(problems).check(processes);
		return names.occurrences();
	}

	private void item(Item item, Scope scope) {
		if (item instanceof Sized sized) {
			link(sized.getSize(), scope, Owner.NONE);
		}
		switch (item) {
			case Constant constant -> link(constant.getValue(), scope, Owner.NONE);
			case Process process -> process(process, scope);
			case Channel channel -> channel(channel, scope);
			case Memory memory -> memory.getVariables().forEach(variable -> variable(variable, scope));
			case Semaphore semaphore -> link(semaphore.getValue(), scope, Owner.NONE);
			case Bus bus -> link(bus.getTransfer(), scope);
			case Network network -> link(network.getLatency(), scope);
			case Connection connection -> connection(connection, scope);
			case AlwaysProperty property -> link(property.getCondition(), scope, Owner.NONE);
			case FinallyProperty property -> link(property.getCondition(), scope, Owner.NONE);
			case EventuallyProperty property -> link(property.getCondition(), scope, Owner.NONE);
			case LeadsToProperty property -> {
				link(property.getCondition(), scope, Owner.NONE);
				link(property.getConsequence(), scope, Owner.NONE);
			}
			case ProgressProperty property -> expressions.reference(property.getProcess(), scope, Owner.NONE);
			default -> {
				// nothing to link
			}
		}
	}

	private void process(Process process, Scope scope) {
		link(process.getPriority(), scope, new Owner(process, process.getSize() != null));
		new ProgramLinker(process, declarations, expressions, types).block(process.getBody(), scope);
	}

	private void channel(Channel channel, Scope scope) {
		boolean array = channel instanceof Sized sized && sized.getSize() != null;
		Owner owner = new Owner(channel instanceof NamedElement named ? named : null, array);
		types.link(channel.getType(), scope, Owner.NONE);
		link(channel.getCapacity(), scope, Owner.NONE);
		if (channel.getInitially() != null) {
			link(channel.getInitially().getCount(), scope, owner);
			channel.getInitially().getMessages()
					.forEach(message -> message.getParts().forEach(part -> link(part, scope, owner)));
		}
	}

	private void variable(SharedVariable variable, Scope scope) {
		link(variable.getSize(), scope, Owner.NONE);
		types.link(variable.getType(), scope, Owner.NONE);
		link(variable.getValue(), scope, Owner.NONE);
	}

	/** In the index of an end {@code self} is the number of the process instance at this end or at the other one. */
	private void connection(Connection connection, Scope scope) {
		boolean array = connection.getEnds().stream().anyMatch(Linker::isProcessArray);
		for (ConnectionEnd end : connection.getEnds()) {
			link(end.getIndex(), scope, array ? Owner.ARRAY_CONNECTION : Owner.NONE);
		}
	}

	private static boolean isProcessArray(ConnectionEnd end) {
		return end.getNode() == null || end.getNode() instanceof Process process && process.getSize() != null;
	}

	private void link(Duration duration, Scope scope) {
		if (duration != null) {
			link(duration.getValue(), scope, Owner.NONE);
		}
	}

	private void link(Expression expression, Scope scope, Owner owner) {
		expressions.link(expression, scope, owner);
	}
}
