package org.ipcstudio.language.internal.build;

import static org.ipcstudio.language.internal.build.BuildContext.FACTORY;

import org.antlr.v4.runtime.ParserRuleContext;
import org.ipcstudio.language.internal.grammar.IpcParser.*;
import org.ipcstudio.model.AnyAssignment;
import org.ipcstudio.model.Assert;
import org.ipcstudio.model.Assignment;
import org.ipcstudio.model.Await;
import org.ipcstudio.model.Block;
import org.ipcstudio.model.Close;
import org.ipcstudio.model.Create;
import org.ipcstudio.model.Delete;
import org.ipcstudio.model.Fail;
import org.ipcstudio.model.Open;
import org.ipcstudio.model.OpenMode;
import org.ipcstudio.model.Print;
import org.ipcstudio.model.Signal;
import org.ipcstudio.model.Spawn;
import org.ipcstudio.model.Statement;
import org.ipcstudio.model.Variable;
import org.ipcstudio.model.Wait;
import org.ipcstudio.model.Work;

/**
 * Builds statements. Of a statement that is broken only what holds other statements, or declares a variable, is built: no
 * later check looks at the rest.
 */
final class StatementBuilder {

	private final BuildContext context;
	private final ExpressionBuilder expressions;
	private final TypeBuilder types;
	private final CommunicationBuilder communications;
	private final CompoundBuilder compounds;

	StatementBuilder(BuildContext context, ExpressionBuilder expressions, MessageBuilder messages, TypeBuilder types) {
		this.context = context;
		this.expressions = expressions;
		this.types = types;
		communications = new CommunicationBuilder(context, expressions, messages);
		compounds = new CompoundBuilder(context, expressions, communications, this);
	}

	/** The program of a process. */
	Block block(BlockContext text, ParserRuleContext parent) {
		Block block = context.put(FACTORY.createBlock(), text == null ? parent : text);
		if (text != null) {
			for (StatementContext statement : text.statement()) {
				Statement built = statement(statement);
				if (built != null) {
					block.getStatements().add(built);
				}
			}
		}
		return block;
	}

	private Statement statement(StatementContext text) {
		if (text instanceof VariableStatementContext variable) {
			return variable(variable.variable());
		}
		Statement compound = compounds.statement(text);
		if (compound != null) {
			return compound;
		}
		return context.isBroken(text) ? null : simple(text);
	}

	private Variable variable(VariableContext text) {
		if (!Names.isPresent(text.id())) {
			return null;
		}
		Variable variable = context.put(FACTORY.createVariable(), text);
		context.name(variable, text.id());
		variable.setSize(expressions.size(text.size()));
		variable.setType(types.type(text.type(), text));
		if (text.expr() != null) {
			variable.setValue(expressions.expression(text.expr(), text));
		}
		return variable;
	}

	private Statement simple(StatementContext text) {
		return switch (text) {
			case AssignmentContext assignment -> assignment(assignment);
			case BreakContext leave -> context.put(FACTORY.createBreak(), leave);
			case ContinueContext again -> context.put(FACTORY.createContinue(), again);
			case ExitContext exit -> context.put(FACTORY.createExit(), exit);
			case ProgressContext progress -> context.put(FACTORY.createProgress(), progress);
			case WorkContext work -> work(work);
			case PrintContext print -> print(print);
			case AssertContext property -> property(property);
			case FailContext fail -> fail(fail);
			case AwaitContext await -> await(await);
			case CommunicateContext communicate -> communications.communication(communicate.communication());
			default -> action(text);
		};
	}

	private Statement action(StatementContext text) {
		return switch (text) {
			case CreateContext create -> create(create);
			case DeleteContext delete -> delete(delete);
			case CloseContext close -> close(close);
			case OpenContext open -> open(open);
			case SpawnContext spawn -> spawn(spawn);
			case WaitContext wait -> wait(wait);
			case SignalContext signal -> signal(signal);
			default -> null;
		};
	}

	private Statement assignment(AssignmentContext text) {
		if (text.ANY() != null) {
			AnyAssignment choice = context.put(FACTORY.createAnyAssignment(), text);
			choice.setTarget(expressions.reference(text.ref()));
			choice.setLower(expressions.expression(text.expr(0), text));
			choice.setUpper(expressions.expression(text.expr(1), text));
			return choice;
		}
		Assignment assignment = context.put(FACTORY.createAssignment(), text);
		assignment.setTarget(expressions.reference(text.ref()));
		assignment.setValue(expressions.expression(text.expr(0), text));
		return assignment;
	}

	private Work work(WorkContext text) {
		Work work = context.put(FACTORY.createWork(), text);
		work.setDuration(expressions.duration(text.duration()));
		return work;
	}

	private Print print(PrintContext text) {
		Print print = context.put(FACTORY.createPrint(), text);
		for (ExprContext value : text.expr()) {
			print.getValues().add(expressions.expression(value, text));
		}
		return print;
	}

	private Assert property(AssertContext text) {
		Assert property = context.put(FACTORY.createAssert(), text);
		property.setCondition(expressions.expression(text.expr(), text));
		return property;
	}

	private Fail fail(FailContext text) {
		Fail fail = context.put(FACTORY.createFail(), text);
		fail.setMessage(expressions.literals().string(text.STRING().getSymbol()));
		return fail;
	}

	private Await await(AwaitContext text) {
		Await await = context.put(FACTORY.createAwait(), text);
		await.setCondition(expressions.expression(text.expr(), text));
		return await;
	}

	private Create create(CreateContext text) {
		Create create = context.put(FACTORY.createCreate(), text);
		create.setMailbox(expressions.reference(text.ref()));
		return create;
	}

	private Delete delete(DeleteContext text) {
		Delete delete = context.put(FACTORY.createDelete(), text);
		delete.setMailbox(expressions.reference(text.ref()));
		return delete;
	}

	private Close close(CloseContext text) {
		Close close = context.put(FACTORY.createClose(), text);
		close.setChannel(expressions.reference(text.ref()));
		return close;
	}

	private Open open(OpenContext text) {
		Open open = context.put(FACTORY.createOpen(), text);
		open.setChannel(expressions.reference(text.ref()));
		open.setMode(text.READ() != null ? OpenMode.READ : OpenMode.WRITE);
		return open;
	}

	private Spawn spawn(SpawnContext text) {
		Spawn spawn = context.put(FACTORY.createSpawn(), text);
		spawn.setProcess(expressions.reference(text.ref()));
		return spawn;
	}

	private Wait wait(WaitContext text) {
		Wait wait = context.put(FACTORY.createWait(), text);
		wait.setSubject(expressions.reference(text.ref()));
		return wait;
	}

	private Signal signal(SignalContext text) {
		Signal signal = context.put(FACTORY.createSignal(), text);
		signal.setSemaphore(expressions.reference(text.ref()));
		return signal;
	}
}
