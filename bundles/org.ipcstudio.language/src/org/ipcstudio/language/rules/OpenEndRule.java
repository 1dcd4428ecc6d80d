package org.ipcstudio.language.rules;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.QuickFix;
import org.ipcstudio.language.types.Rights.Right;
import org.ipcstudio.model.Await;
import org.ipcstudio.model.ChannelQuery;
import org.ipcstudio.model.Close;
import org.ipcstudio.model.Communication;
import org.ipcstudio.model.Exit;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Pipe;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Query;
import org.ipcstudio.model.Read;
import org.ipcstudio.model.Receive;
import org.ipcstudio.model.Spawn;
import org.ipcstudio.model.Statement;
import org.ipcstudio.model.Succeeds;
import org.ipcstudio.model.Wait;
import org.ipcstudio.model.Write;

/**
 * Warns of a process that keeps a write end of a pipe open while another one reads the pipe to its end: it has no
 * {@code close}, and after its last write it goes on for ever or waits for somebody. One that soon ends gives up the
 * end by ending.
 */
final class OpenEndRule implements ElementRule<Pipe> {

	@Override
	public Class<Pipe> subject() {
		return Pipe.class;
	}

	@Override
	public void check(Pipe pipe, Inspection inspection) {
		Optional<Use> reader = inspection.uses().of(pipe).stream().filter(OpenEndRule::readsToEnd).findFirst();
		if (reader.isEmpty()) {
			return;
		}
		for (Item item : inspection.system().getItems()) {
			if (item instanceof Process process && inspection.rights().anywhere(process, pipe, Right.SEND)
					&& keepsOpen(process, pipe)) {
				report(process, reader.get().process(), pipe, inspection);
			}
		}
	}

	private static boolean readsToEnd(Use use) {
		EObject user = use.reference().eContainer();
		boolean asks = user instanceof Read read && read.eContainer() instanceof Succeeds
				&& read.getChannel() == use.reference()
				|| user instanceof ChannelQuery query && query.getQuery() == Query.EOF;
		return asks && LoopRule.loopAround(user) != null;
	}

	private static boolean isOn(Communication communication, Pipe pipe) {
		return communication.getChannel() != null && communication.getChannel().getTarget() == pipe;
	}

	private static boolean keepsOpen(Process process, Pipe pipe) {
		boolean waitsSinceWrite = false;
		boolean mayExit = false;
		for (Iterator<EObject> elements = process.eAllContents(); elements.hasNext();) {
			EObject element = elements.next();
			if (element instanceof Close close && close.getChannel() != null
					&& close.getChannel().getTarget() == pipe) {
				return false;
			}
			mayExit |= element instanceof Exit;
			if (element instanceof Write write && isOn(write, pipe)) {
				waitsSinceWrite = false;
			} else if (isWait(element)) {
				waitsSinceWrite = true;
			}
		}
		boolean endless = !Completion.canComplete(process.getBody()) && !mayExit;
		return waitsSinceWrite || endless;
	}

	private static boolean isWait(EObject element) {
		return switch (element) {
			case Wait wait -> true;
			case Await await -> true;
			case Receive receive -> !receive.isAttempt() && receive.getTimeout() == null;
			case Read read -> !read.isAttempt() && read.getTimeout() == null;
			default -> false;
		};
	}

	private static void report(Process keeper, Process reader, Pipe pipe, Inspection inspection) {
		String message = Words.name(keeper) + " never closes its write end of " + Words.name(pipe) + ", so "
				+ Words.name(reader)
				+ " may wait for the end of file for ever.";
		inspection.report(ProblemCode.END_NEVER_CLOSED, pipe, message, close(keeper, pipe, inspection));
	}

	private static List<QuickFix> close(Process keeper, Pipe pipe, Inspection inspection) {
		Statement last = lastUse(keeper, pipe);
		if (last == null || pipe.getSize() != null) {
			return List.of();
		}
		String label = "Close " + pipe.getName() + " in " + keeper.getName();
		return inspection.repairs().addStatement(label, last, "close " + Repairs.name(pipe));
	}

	/** The outermost statement with the last write, or else with the last spawn; null if there is neither. */
	private static Statement lastUse(Process process, Pipe pipe) {
		Statement written = null;
		Statement spawned = null;
		for (Statement statement : process.getBody().getStatements()) {
			if (statement instanceof Spawn) {
				spawned = statement;
			}
			if (contains(statement, pipe)) {
				written = statement;
			}
		}
		return written != null ? written : spawned;
	}

	private static boolean contains(Statement statement, Pipe pipe) {
		if (statement instanceof Write write && isOn(write, pipe)) {
			return true;
		}
		for (Iterator<EObject> elements = statement.eAllContents(); elements.hasNext();) {
			if (elements.next() instanceof Write write && isOn(write, pipe)) {
				return true;
			}
		}
		return false;
	}
}
