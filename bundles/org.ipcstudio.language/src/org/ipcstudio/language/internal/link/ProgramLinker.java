package org.ipcstudio.language.internal.link;

import org.ipcstudio.model.AnyAssignment;
import org.ipcstudio.model.Assert;
import org.ipcstudio.model.Assignment;
import org.ipcstudio.model.Atomic;
import org.ipcstudio.model.Await;
import org.ipcstudio.model.Block;
import org.ipcstudio.model.Choose;
import org.ipcstudio.model.Close;
import org.ipcstudio.model.Communication;
import org.ipcstudio.model.CommunicationBranch;
import org.ipcstudio.model.Create;
import org.ipcstudio.model.Delete;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.For;
import org.ipcstudio.model.If;
import org.ipcstudio.model.Locked;
import org.ipcstudio.model.Loop;
import org.ipcstudio.model.Open;
import org.ipcstudio.model.Print;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Read;
import org.ipcstudio.model.Receive;
import org.ipcstudio.model.Reference;
import org.ipcstudio.model.Repeat;
import org.ipcstudio.model.Select;
import org.ipcstudio.model.SelectBranch;
import org.ipcstudio.model.Send;
import org.ipcstudio.model.Signal;
import org.ipcstudio.model.Spawn;
import org.ipcstudio.model.Statement;
import org.ipcstudio.model.Succeeds;
import org.ipcstudio.model.TimeoutBranch;
import org.ipcstudio.model.Variable;
import org.ipcstudio.model.Wait;
import org.ipcstudio.model.While;
import org.ipcstudio.model.Work;
import org.ipcstudio.model.Write;

/**
 * Links the program of one process. Names become visible in the order of the text; a block ends those that were declared
 * in it.
 */
final class ProgramLinker {

	private final Declarations declarations;
	private final ExpressionLinker expressions;
	private final TypeLinker types;
	private final Owner owner;

	ProgramLinker(Process process, Declarations declarations, ExpressionLinker expressions, TypeLinker types) {
		this.declarations = declarations;
		this.expressions = expressions;
		this.types = types;
		owner = new Owner(process, process.getSize() != null);
	}

	/** Links a block, which may be null; {@code outer} is what is visible around it. */
	void block(Block block, Scope outer) {
		if (block != null) {
			Scope scope = new Scope(outer);
			block.getStatements().forEach(statement -> statement(statement, scope));
		}
	}

	private void statement(Statement statement, Scope scope) {
		switch (statement) {
			case Variable variable -> variable(variable, scope);
			case Assignment assignment -> {
				reference(assignment.getTarget(), scope);
				link(assignment.getValue(), scope);
			}
			case AnyAssignment assignment -> {
				reference(assignment.getTarget(), scope);
				link(assignment.getLower(), scope);
				link(assignment.getUpper(), scope);
			}
			case Communication communication -> communication(communication, scope);
			case Print print -> print.getValues().forEach(value -> link(value, scope));
			case Assert property -> link(property.getCondition(), scope);
			case Await await -> link(await.getCondition(), scope);
			case Work work -> link(work.getDuration().getValue(), scope);
			default -> {
				operation(statement, scope);
				compound(statement, scope);
			}
		}
	}

	private void operation(Statement statement, Scope scope) {
		switch (statement) {
			case Create create -> reference(create.getMailbox(), scope);
			case Delete delete -> reference(delete.getMailbox(), scope);
			case Close close -> reference(close.getChannel(), scope);
			case Open open -> reference(open.getChannel(), scope);
			case Spawn spawn -> reference(spawn.getProcess(), scope);
			case Wait wait -> reference(wait.getSubject(), scope);
			case Signal signal -> reference(signal.getSemaphore(), scope);
			case Locked locked -> reference(locked.getLock(), scope);
			default -> {
				// no operation on a node
			}
		}
	}

	private void compound(Statement statement, Scope scope) {
		switch (statement) {
			case Loop loop -> block(loop.getBody(), scope);
			case While loop -> {
				condition(loop.getCondition(), scope);
				block(loop.getBody(), scope);
			}
			case Repeat repeat -> {
				link(repeat.getCount(), scope);
				block(repeat.getBody(), scope);
			}
			case For loop -> loop(loop, scope);
			case If choice -> {
				condition(choice.getCondition(), scope);
				block(choice.getThen(), scope);
				block(choice.getOtherwise(), scope);
			}
			case Choose choose -> choose.getBranches().forEach(branch -> block(branch, scope));
			case Select select -> select.getBranches().forEach(branch -> branch(branch, scope));
			case Atomic atomic -> block(atomic.getBody(), scope);
			case Locked locked -> block(locked.getBody(), scope);
			default -> {
				// holds no other statements
			}
		}
	}

	private void variable(Variable variable, Scope scope) {
		link(variable.getSize(), scope);
		types.link(variable.getType(), scope, owner);
		link(variable.getValue(), scope);
		declarations.local(variable, scope);
	}

	private void loop(For loop, Scope scope) {
		link(loop.getLower(), scope);
		link(loop.getUpper(), scope);
		Scope inside = new Scope(scope);
		declarations.local(loop, inside);
		block(loop.getBody(), inside);
	}

	private void branch(SelectBranch branch, Scope scope) {
		switch (branch) {
			case CommunicationBranch communication -> {
				communication(communication.getCommunication(), scope);
				link(communication.getGuard(), scope);
			}
			case TimeoutBranch timeout -> link(timeout.getDuration().getValue(), scope);
			default -> {
				// `else` has no head
			}
		}
		block(branch.getBody(), scope);
	}

	private void condition(Expression condition, Scope scope) {
		if (condition instanceof Succeeds succeeds) {
			communication(succeeds.getCommunication(), scope);
		} else {
			link(condition, scope);
		}
	}

	private void communication(Communication communication, Scope scope) {
		switch (communication) {
			case Send send -> {
				send.getMessage().getParts().forEach(part -> link(part, scope));
				reference(send.getDeliveredTo(), scope);
			}
			case Receive receive -> {
				receive.getPattern().forEach(part -> link(part.getValue(), scope));
				reference(receive.getSender(), scope);
				link(receive.getFilter(), scope);
			}
			case Write write -> link(write.getValue(), scope);
			case Read read -> reference(read.getTarget(), scope);
			default -> throw new IllegalArgumentException(communication.toString());
		}
		reference(communication.getChannel(), scope);
		if (communication.getTimeout() != null) {
			link(communication.getTimeout().getValue(), scope);
		}
	}

	private void link(Expression expression, Scope scope) {
		expressions.link(expression, scope, owner);
	}

	private void reference(Reference reference, Scope scope) {
		expressions.reference(reference, scope, owner);
	}
}
