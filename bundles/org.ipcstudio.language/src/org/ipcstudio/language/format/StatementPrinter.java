package org.ipcstudio.language.format;

import java.util.List;

import org.ipcstudio.model.AnyAssignment;
import org.ipcstudio.model.Assert;
import org.ipcstudio.model.Assignment;
import org.ipcstudio.model.Atomic;
import org.ipcstudio.model.Await;
import org.ipcstudio.model.Block;
import org.ipcstudio.model.Break;
import org.ipcstudio.model.Choose;
import org.ipcstudio.model.Close;
import org.ipcstudio.model.Communication;
import org.ipcstudio.model.CommunicationBranch;
import org.ipcstudio.model.Continue;
import org.ipcstudio.model.Create;
import org.ipcstudio.model.Delete;
import org.ipcstudio.model.ElseBranch;
import org.ipcstudio.model.Exit;
import org.ipcstudio.model.Fail;
import org.ipcstudio.model.For;
import org.ipcstudio.model.If;
import org.ipcstudio.model.Locked;
import org.ipcstudio.model.Loop;
import org.ipcstudio.model.Open;
import org.ipcstudio.model.Print;
import org.ipcstudio.model.Progress;
import org.ipcstudio.model.Reference;
import org.ipcstudio.model.Repeat;
import org.ipcstudio.model.Select;
import org.ipcstudio.model.SelectBranch;
import org.ipcstudio.model.Signal;
import org.ipcstudio.model.Spawn;
import org.ipcstudio.model.Statement;
import org.ipcstudio.model.TimeoutBranch;
import org.ipcstudio.model.Variable;
import org.ipcstudio.model.Wait;
import org.ipcstudio.model.While;
import org.ipcstudio.model.Work;

/** Writes programs. */
final class StatementPrinter {

	private final TokenWriter out;
	private final ExpressionPrinter expressions;

	StatementPrinter(TokenWriter out) {
		this.out = out;
		this.expressions = new ExpressionPrinter(out);
	}

	/** Writes a block in braces: on one line if it holds at most one statement that has no block of its own. */
	void block(Block block) {
		List<Statement> statements = block == null ? List.of() : block.getStatements();
		boolean oneLine = statements.size() <= 1 && statements.stream().noneMatch(StatementPrinter::hasBlock);
		open(oneLine);
		for (Statement statement : statements) {
			print(statement);
			end(oneLine);
		}
		out.add("}");
	}

	private static boolean hasBlock(Statement statement) {
		return statement.eContents().stream().anyMatch(part -> part instanceof Block || part instanceof SelectBranch);
	}

	private void open(boolean oneLine) {
		out.add("{");
		end(oneLine);
	}

	private void end(boolean oneLine) {
		if (!oneLine) {
			out.line();
		}
	}

	/** Writes a statement, with its blocks. */
	void print(Statement statement) {
		switch (statement) {
		case Variable variable -> variable(variable);
		case Assignment assignment -> assignment(assignment);
		case AnyAssignment choice -> anyAssignment(choice);
		case Communication communication -> new CommunicationPrinter(out).print(communication);
		case Loop loop -> compound(loop.getBody(), "loop");
		case Atomic atomic -> compound(atomic.getBody(), "atomic");
		case While loop -> whileLoop(loop);
		case Repeat repeat -> repeat(repeat);
		case For loop -> forLoop(loop);
		case If branch -> ifElse(branch);
		case Choose choose -> choose(choose);
		case Select select -> select(select);
		case Locked locked -> locked(locked);
		default -> simple(statement);
		}
	}

	private void simple(Statement statement) {
		switch (statement) {
		case Break word -> out.add("break");
		case Continue word -> out.add("continue");
		case Exit word -> out.add("exit");
		case Progress word -> out.add("progress");
		case Work work -> work(work);
		case Print print -> {
			out.add("print");
			expressions.list(print.getValues());
		}
		case Assert condition -> {
			out.add("assert");
			expressions.print(condition.getCondition());
		}
		case Await condition -> {
			out.add("await");
			expressions.print(condition.getCondition());
		}
		case Fail fail -> out.add("fail").string(fail.getMessage());
		default -> operation(statement);
		}
	}

	private void operation(Statement statement) {
		switch (statement) {
		case Create create -> word("create", create.getMailbox());
		case Delete delete -> word("delete", delete.getMailbox());
		case Close close -> word("close", close.getChannel());
		case Open open -> {
			word("open", open.getChannel());
			out.add("to", open.getMode().getLiteral());
		}
		case Spawn spawn -> word("spawn", spawn.getProcess());
		case Wait wait -> word("wait", wait.getSubject());
		case Signal signal -> word("signal", signal.getSemaphore());
		default -> throw new PrintException("There is no text for a statement of the kind "
				+ statement.eClass().getName() + ".");
		}
	}

	private void word(String word, Reference operand) {
		out.add(word);
		expressions.reference(operand);
	}

	private void variable(Variable variable) {
		out.add("var", References.name(variable, "A variable"));
		expressions.brackets(variable.getSize());
		new TypePrinter(out).annotation(variable.getType());
		if (variable.getValue() != null) {
			out.add("=");
			expressions.print(variable.getValue());
		}
	}

	private void assignment(Assignment assignment) {
		expressions.reference(assignment.getTarget());
		out.add("=");
		expressions.print(assignment.getValue());
	}

	private void anyAssignment(AnyAssignment assignment) {
		expressions.reference(assignment.getTarget());
		out.add("=", "any");
		expressions.range(assignment.getLower(), assignment.getUpper());
	}

	private void work(Work work) {
		out.add("work");
		expressions.duration(work.getDuration());
	}

	private void compound(Block body, String word) {
		out.add(word);
		block(body);
	}

	private void whileLoop(While loop) {
		out.add("while");
		expressions.print(loop.getCondition());
		block(loop.getBody());
	}

	private void repeat(Repeat repeat) {
		out.add("repeat");
		expressions.print(repeat.getCount());
		block(repeat.getBody());
	}

	private void forLoop(For loop) {
		out.add("for", References.name(loop, "The variable of a for loop"), "in");
		expressions.range(loop.getLower(), loop.getUpper());
		block(loop.getBody());
	}

	/** A loop, not a recursion: a chain of {@code else if} may be as long as a table. */
	private void ifElse(If first) {
		If branch = first;
		while (true) {
			out.add("if");
			expressions.print(branch.getCondition());
			block(branch.getThen());
			Block otherwise = branch.getOtherwise();
			if (otherwise == null) {
				return;
			}
			out.add("else");
			boolean chained = branch.isChained() && otherwise.getStatements().size() == 1;
			if (chained && otherwise.getStatements().getFirst() instanceof If next) {
				branch = next;
			} else {
				block(otherwise);
				return;
			}
		}
	}

	private void choose(Choose choose) {
		String word = "choose";
		for (Block branch : choose.getBranches()) {
			out.add(word);
			block(branch);
			word = "or";
		}
	}

	private void locked(Locked locked) {
		word("lock", locked.getLock());
		block(locked.getBody());
	}

	private void select(Select select) {
		out.add("select", "{").line();
		for (SelectBranch branch : select.getBranches()) {
			head(branch);
			block(branch.getBody());
			out.line();
		}
		out.add("}");
	}

	private void head(SelectBranch branch) {
		switch (branch) {
		case CommunicationBranch communication -> {
			new CommunicationPrinter(out).print(communication.getCommunication());
			if (communication.getGuard() != null) {
				out.add("when");
				expressions.print(communication.getGuard());
			}
		}
		case TimeoutBranch timeout -> {
			out.add("after");
			expressions.duration(timeout.getDuration());
		}
		case ElseBranch otherwise -> out.add("else");
		default -> throw new PrintException("There is no text for a branch of the kind " + branch.eClass().getName() + ".");
		}
	}
}
