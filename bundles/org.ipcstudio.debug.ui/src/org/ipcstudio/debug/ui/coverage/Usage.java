package org.ipcstudio.debug.ui.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.ipcstudio.checker.CheckResult;
import org.ipcstudio.checker.ChannelUse;
import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.debug.verify.Words;
import org.ipcstudio.editor.live.Coverage;
import org.ipcstudio.editor.live.Coverage.Level;
import org.ipcstudio.editor.live.ElementName;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Site;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.model.Node;

/**
 * What a complete check tells about the use of the parts of a system: each statement that some run completes uses the
 * process that it belongs to, and what it names. Immutable.
 */
final class Usage {
	private static final int MOST_NOTES = 4;

	private final SourceFile source;
	private final CheckResult result;
	private final List<Statement> statements = new ArrayList<>();

	/**
	 * A statement of a process.
	 *
	 * @param process   the name of the process
	 * @param completed whether any run completes it
	 */
	private record Statement(String process, Site site, boolean completed) {
		boolean names(String node) {
			return Pattern.compile("\\b" + Pattern.quote(node) + "\\b").matcher(site.text()).find(); //$NON-NLS-1$ //$NON-NLS-2$
		}

		boolean isSend() {
			return site.text().startsWith("send"); //$NON-NLS-1$
		}

		boolean isReceive() {
			return site.text().startsWith("receive"); //$NON-NLS-1$
		}
	}

	/** @param result complete, with findings of unreached text and the occupancy of channels */
	Usage(SourceFile source, CompiledSystem system, CheckResult result) {
		this.source = source;
		this.result = result;
		Set<List<Object>> unreached = new HashSet<>();
		for (Finding finding : result.findings(FindingKind.UNREACHED)) {
			unreached.add(List.of(finding.line(), finding.text()));
		}
		for (Site site : system.sites()) {
			String process = site.operation() ? processAt(site.line()) : null;
			if (process != null) {
				statements.add(new Statement(process, site, !unreached.contains(List.<Object>of(site.line(), site.text()))));
			}
		}
	}

	/** The node whose text a line belongs to; null if there is none. */
	private String processAt(int line) {
		for (Object item : source.system().getItems()) {
			if (item instanceof Node node) {
				Region region = source.region(node);
				if (!region.isNone() && line >= source.position(region.offset()).line()
						&& line <= source.position(region.end()).line()) {
					return node.getName();
				}
			}
		}
		return null;
	}

	/** What is known of the use of a node. */
	Coverage node(String name) {
		List<Statement> own = statements.stream().filter(statement -> statement.process().equals(name)).toList();
		return own.isEmpty() ? object(name) : process(own);
	}

	private static Coverage process(List<Statement> own) {
		List<String> notes = new ArrayList<>();
		List<Statement> never = own.stream().filter(statement -> !statement.completed())
				.sorted(Comparator.comparingInt(statement -> statement.site().line())).toList();
		never.stream().limit(MOST_NOTES).forEach(statement -> notes.add(
				Messages.bind(Messages.Usage_statement, statement.site().text(), statement.site().line())));
		if (never.size() > MOST_NOTES) {
			notes.add(Messages.bind(Messages.Usage_more, never.size() - MOST_NOTES));
		}
		if (never.size() == own.size()) {
			notes.addFirst(Messages.Usage_neverRuns);
		}
		return new Coverage(never.size() < own.size(), Level.UNKNOWN, notes);
	}

	private Coverage object(String name) {
		List<Statement> uses = statements.stream().filter(statement -> statement.names(name)).toList();
		boolean used = uses.stream().anyMatch(Statement::completed);
		List<ChannelUse> queues = result.occupancy().stream().filter(use -> ElementName.of(use.name()).node().equals(name))
				.toList();
		List<String> notes = new ArrayList<>();
		if (!used) {
			notes.add(uses.isEmpty() ? Messages.Usage_notNamed : Messages.Usage_notUsed);
		}
		Level level = Level.UNKNOWN;
		for (ChannelUse queue : queues) {
			if (queue.capacity() > 0) {
				Level own = level(queue, uses);
				level = own.compareTo(level) > 0 ? own : level;
				if (notes.size() < MOST_NOTES) {
					notes.add(note(queue));
				}
			}
		}
		return new Coverage(used, level, notes);
	}

	/** A channel that is full while nobody has ever got a message into it is always full. */
	private static Level level(ChannelUse queue, List<Statement> uses) {
		if (queue.isUnbounded() || queue.largest() < queue.capacity()) {
			return Level.ROOM;
		}
		boolean wanted = uses.stream().anyMatch(Statement::isSend);
		return wanted && uses.stream().filter(Statement::isSend).noneMatch(Statement::completed) ? Level.ALWAYS_FULL
				: Level.FULL_AT_TIMES;
	}

	private static String note(ChannelUse queue) {
		return queue.isUnbounded() ? Messages.bind(Messages.Usage_unbounded, queue.name(), Words.count(queue.largest()))
				: Messages.bind(Messages.Usage_largest,
						new Object[] { queue.name(), Words.count(queue.largest()), Words.count(queue.capacity()) });
	}

	/** What is known of the use of an edge between two nodes. */
	Coverage edge(String from, String to) {
		List<Statement> there = statements.stream().filter(statement -> statement.process().equals(from)
				? statement.names(to) && !statement.isReceive()
				: statement.process().equals(to) && statement.names(from) && !statement.isSend()).toList();
		List<Statement> either = there.isEmpty() ? statements.stream().filter(statement -> statement.process().equals(from)
				&& statement.names(to) || statement.process().equals(to) && statement.names(from)).toList() : there;
		return either.stream().anyMatch(Statement::completed) ? Coverage.UNREMARKABLE
				: Coverage.unused(either.isEmpty() ? Messages.Usage_notNamed : Messages.Usage_notUsed);
	}

	/** The lines of the text that no run completes, in order, each once. */
	List<Integer> neverReached() {
		return statements.stream().filter(statement -> !statement.completed()).map(statement -> statement.site().line())
				.distinct().sorted().toList();
	}
}
