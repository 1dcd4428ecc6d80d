package org.ipcstudio.language.internal.build;

import static org.ipcstudio.language.internal.build.BuildContext.FACTORY;

import org.antlr.v4.runtime.ParserRuleContext;
import org.ipcstudio.language.internal.grammar.IpcParser.*;
import org.ipcstudio.model.Atomic;
import org.ipcstudio.model.Block;
import org.ipcstudio.model.Choose;
import org.ipcstudio.model.CommunicationBranch;
import org.ipcstudio.model.ElseBranch;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.For;
import org.ipcstudio.model.If;
import org.ipcstudio.model.Locked;
import org.ipcstudio.model.Loop;
import org.ipcstudio.model.Repeat;
import org.ipcstudio.model.Select;
import org.ipcstudio.model.SelectBranch;
import org.ipcstudio.model.Statement;
import org.ipcstudio.model.Succeeds;
import org.ipcstudio.model.TimeoutBranch;
import org.ipcstudio.model.While;

/** Builds the statements that hold other statements; a broken head does not keep the statements inside from being built. */
final class CompoundBuilder {

	private final BuildContext context;
	private final ExpressionBuilder expressions;
	private final CommunicationBuilder communications;
	private final StatementBuilder statements;

	CompoundBuilder(BuildContext context, ExpressionBuilder expressions, CommunicationBuilder communications,
			StatementBuilder statements) {
		this.context = context;
		this.expressions = expressions;
		this.communications = communications;
		this.statements = statements;
	}

	/** The statement, or null if it holds no other statements. */
	Statement statement(StatementContext text) {
		return switch (text) {
			case LoopContext loop -> loop(loop);
			case WhileContext loop -> loop(loop);
			case RepeatContext repeat -> repeat(repeat);
			case ForContext loop -> loop(loop);
			case IfContext choice -> choice(choice.ifStatement());
			case ChooseContext choose -> choose(choose);
			case SelectContext select -> select(select);
			case AtomicContext atomic -> atomic(atomic);
			case LockedContext locked -> locked(locked);
			default -> null;
		};
	}

	private Loop loop(LoopContext text) {
		Loop loop = context.put(FACTORY.createLoop(), text);
		loop.setBody(statements.block(text.block(), text));
		return loop;
	}

	private While loop(WhileContext text) {
		While loop = context.put(FACTORY.createWhile(), text);
		loop.setCondition(condition(text.cond(), text));
		loop.setBody(statements.block(text.block(), text));
		return loop;
	}

	private Repeat repeat(RepeatContext text) {
		Repeat repeat = context.put(FACTORY.createRepeat(), text);
		repeat.setCount(expressions.expression(text.expr(), text));
		repeat.setBody(statements.block(text.block(), text));
		return repeat;
	}

	private For loop(ForContext text) {
		For loop = context.put(FACTORY.createFor(), text);
		if (Names.isPresent(text.id())) {
			context.name(loop, text.id());
		}
		loop.setLower(expressions.expression(text.expr(0), text));
		loop.setUpper(expressions.expression(text.expr(1), text));
		loop.setBody(statements.block(text.block(), text));
		return loop;
	}

	private If choice(IfStatementContext text) {
		If choice = context.put(FACTORY.createIf(), text);
		choice.setCondition(condition(text.cond(), text));
		choice.setThen(statements.block(text.block(0), text));
		if (text.ifStatement() != null) {
			Block otherwise = context.put(FACTORY.createBlock(), text.ifStatement());
			otherwise.getStatements().add(choice(text.ifStatement()));
			choice.setOtherwise(otherwise);
			choice.setChained(true);
		} else if (text.block().size() > 1) {
			choice.setOtherwise(statements.block(text.block(1), text));
		}
		return choice;
	}

	private Choose choose(ChooseContext text) {
		Choose choose = context.put(FACTORY.createChoose(), text);
		for (BlockContext branch : text.block()) {
			choose.getBranches().add(statements.block(branch, text));
		}
		return choose;
	}

	private Select select(SelectContext text) {
		Select select = context.put(FACTORY.createSelect(), text);
		for (BranchContext branch : text.branch()) {
			if (!context.isBroken(branch)) {
				select.getBranches().add(branch(branch));
			}
		}
		return select;
	}

	private SelectBranch branch(BranchContext text) {
		return switch (text) {
			case CommunicationBranchContext branch -> branch(branch);
			case TimeoutBranchContext branch -> branch(branch);
			case ElseBranchContext branch -> branch(branch);
			default -> throw new IllegalArgumentException("a broken branch: " + text.getText());
		};
	}

	private CommunicationBranch branch(CommunicationBranchContext text) {
		CommunicationBranch branch = context.put(FACTORY.createCommunicationBranch(), text);
		branch.setCommunication(communications.communication(text.communication()));
		if (text.expr() != null) {
			branch.setGuard(expressions.expression(text.expr(), text));
		}
		branch.setBody(statements.block(text.block(), text));
		return branch;
	}

	private TimeoutBranch branch(TimeoutBranchContext text) {
		TimeoutBranch branch = context.put(FACTORY.createTimeoutBranch(), text);
		branch.setDuration(expressions.duration(text.duration()));
		branch.setBody(statements.block(text.block(), text));
		return branch;
	}

	private ElseBranch branch(ElseBranchContext text) {
		ElseBranch branch = context.put(FACTORY.createElseBranch(), text);
		branch.setBody(statements.block(text.block(), text));
		return branch;
	}

	private Atomic atomic(AtomicContext text) {
		Atomic atomic = context.put(FACTORY.createAtomic(), text);
		atomic.setBody(statements.block(text.block(), text));
		return atomic;
	}

	private Locked locked(LockedContext text) {
		Locked locked = context.put(FACTORY.createLocked(), text);
		boolean broken = text.ref() == null || context.isBroken(text.ref());
		locked.setLock(broken ? expressions.unknown(text) : expressions.reference(text.ref()));
		locked.setBody(statements.block(text.block(), text));
		return locked;
	}

	private Expression condition(CondContext text, ParserRuleContext parent) {
		if (text == null || context.isBroken(text)) {
			return expressions.unknown(text == null ? parent : text);
		}
		if (text.communication() == null) {
			return expressions.expression(text.expr(), text);
		}
		Succeeds succeeds = context.put(FACTORY.createSucceeds(), text);
		succeeds.setNegated(text.NOT() != null);
		succeeds.setCommunication(communications.communication(text.communication()));
		return succeeds;
	}
}
