package org.ipcstudio.language.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.types.Types;
import org.ipcstudio.language.types.ValueType.Kind;
import org.ipcstudio.model.ChannelQuery;
import org.ipcstudio.model.Fifo;
import org.ipcstudio.model.Lock;
import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.ModelPackage.Literals;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Pipe;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Query;
import org.ipcstudio.model.Read;
import org.ipcstudio.model.Reference;
import org.ipcstudio.model.Semaphore;
import org.ipcstudio.model.Write;

/** An operation works on a node of the kind that it is for. */
final class OperandRule implements ElementRule<Reference> {

	/** What an operation is for: how it is called, what it accepts, and how that is called. */
	private record Purpose(String operation, String accepted, List<Class<? extends NamedElement>> kinds) {

		boolean accepts(NamedElement target) {
			return kinds.stream().anyMatch(kind -> kind.isInstance(target));
		}
	}

	private static final Purpose MESSAGE = new Purpose("A message is sent or received",
			"a mailbox, a process or a variable of the type `pid`", List.of(Mailbox.class, Process.class));
	private static final Purpose STREAM = new Purpose("`write` and `read` work", "a pipe or a fifo",
			List.of(Pipe.class, Fifo.class));
	private static final Purpose END_OF_STREAM = new Purpose("`eof` and `broken` look", "a pipe or a fifo",
			STREAM.kinds());
	private static final Purpose LOOK = new Purpose("`len`, `full` and `empty` look", "a channel or a linked process",
			List.of(Mailbox.class, Pipe.class, Fifo.class, Process.class));

	private static final Map<EReference, Purpose> PURPOSES = Map.of(
			Literals.CREATE__MAILBOX, new Purpose("`create` works", "a mailbox", List.of(Mailbox.class)),
			Literals.DELETE__MAILBOX, new Purpose("`delete` works", "a mailbox", List.of(Mailbox.class)),
			Literals.CLOSE__CHANNEL, new Purpose("`close` works", "a pipe or a fifo", STREAM.kinds()),
			Literals.OPEN__CHANNEL, new Purpose("`open` works", "a fifo", List.of(Fifo.class)),
			Literals.SPAWN__PROCESS, new Purpose("`spawn` works", "a child process", List.of(Process.class)),
			Literals.WAIT__SUBJECT, new Purpose("`wait` works", "a semaphore or a child process",
					List.of(Semaphore.class, Process.class)),
			Literals.SIGNAL__SEMAPHORE, new Purpose("`signal` works", "a semaphore", List.of(Semaphore.class)),
			Literals.LOCKED__LOCK, new Purpose("`lock` works", "a lock", List.of(Lock.class)),
			Literals.PROGRESS_PROPERTY__PROCESS, new Purpose("`assert progress` looks", "a process",
					List.of(Process.class)));

	@Override
	public Class<Reference> subject() {
		return Reference.class;
	}

	@Override
	public void check(Reference reference, Inspection inspection) {
		Purpose purpose = purpose(reference);
		NamedElement target = reference.getTarget();
		if (purpose == null || target == null || purpose.accepts(target) || isPartner(reference, purpose)) {
			return;
		}
		if (!WrongWord.report(reference, inspection)) {
			String preposition = purpose == MESSAGE ? " with " : looks(purpose) ? " at " : " on ";
			inspection.report(ProblemCode.WRONG_OPERAND, reference,
					"%s%s%s, but %s is %s."
							.formatted(purpose.operation(), preposition, purpose.accepted(), Targets.name(reference),
									Words.kind(target)));
		}
	}

	private static boolean looks(Purpose purpose) {
		return Stream.of(END_OF_STREAM, LOOK, PURPOSES.get(Literals.PROGRESS_PROPERTY__PROCESS)).anyMatch(look ->
				look == purpose);
	}

	/** A variable that holds a pid names the partner; where its type is unknown it may. */
	private static boolean isPartner(Reference reference, Purpose purpose) {
		Kind kind = Types.of(reference).kind();
		boolean mayBePid = kind == Kind.PID || kind == Kind.UNKNOWN && Targets.isVariable(reference);
		return purpose == MESSAGE && mayBePid;
	}

	private static Purpose purpose(Reference reference) {
		return switch (Role.of(reference)) {
			case CHANNEL -> reference.eContainer() instanceof Write || reference.eContainer() instanceof Read ? STREAM
					: MESSAGE;
			case OPERAND -> reference.eContainer() instanceof ChannelQuery query ? purpose(query)
					: PURPOSES.get(reference.eContainmentFeature());
			case VALUE, TARGET, PATTERN -> null;
		};
	}

	private static Purpose purpose(ChannelQuery query) {
		return query.getQuery() == Query.EOF || query.getQuery() == Query.BROKEN ? END_OF_STREAM : LOOK;
	}
}
