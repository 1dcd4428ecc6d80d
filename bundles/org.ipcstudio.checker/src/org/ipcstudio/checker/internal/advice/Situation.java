package org.ipcstudio.checker.internal.advice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.checker.BlockedProcess;
import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.advice.RepairKind;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.edits.EditException;
import org.ipcstudio.language.edits.ModelEdits;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Statement;

/** A text of which the checker has found something wrong, with the places that the findings are about. */
final class Situation {
	private final Trial trial;
	private final SourceFile source;
	private final List<Finding> defects;
	private final int largestCapacity;
	private final ModelEdits edits;
	private final List<Blocked> blocked = new ArrayList<>();
	private final Set<Process> processes = new LinkedHashSet<>();

	/**
	 * Somebody who waits for ever.
	 *
	 * @param need    what the finding says about it
	 * @param process its declaration
	 * @param element the communication or statement it waits at
	 */
	record Blocked(BlockedProcess need, Process process, EObject element) {
		/** Whether it waits for room, or for a receiver. */
		boolean sends() {
			return need.operation().equals("send") || need.operation().equals("write");
		}

		/** What it waits at, without an index. */
		String on() {
			return ChannelDeclaration.base(need.on());
		}
	}

	Situation(Trial trial, int largestCapacity) {
		this.trial = trial;
		source = trial.source();
		defects = trial.defects();
		this.largestCapacity = largestCapacity;
		edits = new ModelEdits(source);
		for (Finding finding : defects) {
			finding.waits().forEach(this::addBlocked);
			finding.processes().forEach(this::addProcess);
			finding.cycle().forEach(this::addProcess);
			finding.waits().forEach(wait -> wait.unblockers().forEach(this::addProcess));
		}
	}

	private void addBlocked(BlockedProcess wait) {
		addProcess(wait.process());
		process(wait.process()).ifPresent(process -> elements(process, wait)
				.forEach(element -> blocked.add(new Blocked(wait, process, element))));
	}

	private void addProcess(String instance) {
		process(instance).ifPresent(processes::add);
	}

	/** Everything in a program that a process may wait at in one line. */
	private List<? extends EObject> elements(Process process, BlockedProcess wait) {
		return Programs.all(process, Statement.class).stream()
				.filter(statement -> Programs.mayWait(statement) && source.line(statement) == wait.line())
				.filter(statement -> wait.operation().endsWith(word(statement))).toList();
	}

	private static String word(Statement statement) {
		String name = statement.eClass().getName();
		return name.equals("Locked") ? "lock" : name.toLowerCase(Locale.ROOT);
	}

	/** The declaration of a process instance. */
	Optional<Process> process(String instance) {
		String name = ChannelDeclaration.base(instance);
		return system().getItems().stream().filter(Process.class::isInstance).map(Process.class::cast)
				.filter(process -> name.equals(process.getName())).findFirst();
	}

	SourceFile source() {
		return source;
	}

	IpcSystem system() {
		return source.system();
	}

	/** What is wrong. */
	List<Finding> defects() {
		return defects;
	}

	/** Who waits for ever, and where. */
	List<Blocked> blocked() {
		return blocked;
	}

	/** The processes that are stuck, and those that could help them. */
	Set<Process> processes() {
		return processes;
	}

	/** The capacity of a channel as it is; {@link Integer#MAX_VALUE} if it has no bound. */
	int capacity(ChannelDeclaration channel) {
		return trial.capacity(channel);
	}

	/** The largest capacity that is worth a try. */
	int largestCapacity() {
		return largestCapacity;
	}

	ModelEdits edits() {
		return edits;
	}

	/** The text of an element on one line, as a report quotes it. */
	String quoted(EObject element) {
		String text = textOf(element).replaceAll("\\s+", " ");
		return "`" + (text.length() > 60 ? text.substring(0, 57) + "..." : text) + "`";
	}

	/** The text of an element. */
	String textOf(EObject element) {
		return source.region(element).of(source.text());
	}

	int line(EObject element) {
		return source.line(element);
	}

	/** The lines of two elements, as they are told. */
	String lines(EObject first, EObject second) {
		return line(first) == line(second) ? "line " + line(first) : "lines %d and %d".formatted(line(first), line(second));
	}

	/** A change; none if the text does not allow it. */
	Optional<Candidate> change(RepairKind kind, String label, String explanation, Supplier<TextEdit> edit) {
		try {
			Document document = new Document(source.text());
			edit.get().apply(document, TextEdit.NONE);
			return document.get().equals(source.text()) ? Optional.empty()
					: Optional.of(new Candidate(kind, label, explanation, document.get(), 0));
		} catch (EditException e) { // there is nothing to offer then
			return Optional.empty();
		} catch (BadLocationException e) {
			throw new IllegalStateException("an edit fits the text it was made for", e);
		}
	}
}
