package org.ipcstudio.language.internal.build;

import static org.ipcstudio.language.internal.build.BuildContext.FACTORY;
import static org.ipcstudio.model.ModelPackage.Literals.PROCESS__PARENT;

import org.ipcstudio.language.internal.grammar.IpcParser.DaemonAttrContext;
import org.ipcstudio.language.internal.grammar.IpcParser.ExecAttrContext;
import org.ipcstudio.language.internal.grammar.IpcParser.ParentAttrContext;
import org.ipcstudio.language.internal.grammar.IpcParser.PriorityAttrContext;
import org.ipcstudio.language.internal.grammar.IpcParser.ProcessAttrContext;
import org.ipcstudio.language.internal.grammar.IpcParser.ProcessContext;
import org.ipcstudio.language.internal.grammar.IpcParser.ProcessPlaceContext;
import org.ipcstudio.model.Process;

/** Builds processes. */
final class ProcessBuilder {

	private final BuildContext context;
	private final ExpressionBuilder expressions;
	private final StatementBuilder statements;
	private final PlaceBuilder places;

	ProcessBuilder(BuildContext context, ExpressionBuilder expressions, StatementBuilder statements,
			PlaceBuilder places) {
		this.context = context;
		this.expressions = expressions;
		this.statements = statements;
		this.places = places;
	}

	Process process(ProcessContext text) {
		Process process = context.put(FACTORY.createProcess(), text);
		context.name(process, text.id());
		process.setSize(expressions.size(text.size()));
		AttributeCheck check = new AttributeCheck(context, "process");
		for (ProcessAttrContext attribute : text.processAttr()) {
			if (!context.isBroken(attribute)) {
				attribute(process, attribute, check);
			}
		}
		process.setBody(statements.block(text.block(), text));
		return process;
	}

	private void attribute(Process process, ProcessAttrContext text, AttributeCheck check) {
		switch (text) {
			case ParentAttrContext parent when check.first("in", parent) ->
				context.use(process, PROCESS__PARENT, parent.id());
			case DaemonAttrContext daemon when check.first("daemon", daemon) -> process.setDaemon(true);
			case PriorityAttrContext priority when check.first("priority", priority) ->
				process.setPriority(expressions.expression(priority.expr(), priority));
			case ExecAttrContext exec when check.first("exec", exec) -> exec.STRING()
					.forEach(word -> process.getCommand().add(expressions.literals().string(word.getSymbol())));
			case ProcessPlaceContext place when check.first("@", place) -> places.place(process, place.place());
			default -> {
				// given twice
			}
		}
	}
}
