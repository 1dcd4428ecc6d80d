package org.ipcstudio.language.assist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.ipcstudio.language.edits.NodeKind;
import org.ipcstudio.language.format.LineDelimiters;
import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.ipcstudio.language.types.Rights.Right;
import org.ipcstudio.language.types.ValueType.Kind;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Enumeration;
import org.ipcstudio.model.Fifo;
import org.ipcstudio.model.Lock;
import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Pipe;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Semaphore;

/**
 * Proposes whole statements and declarations, from {@code templates.properties}. Their places are filled with what the
 * process is connected to, with its variables, and with names that nothing has yet.
 */
final class TemplateProposals implements Contributor {

	private static final ResourceBundle TEMPLATES = ResourceBundle.getBundle("org.ipcstudio.language.assist.templates",
			Locale.getDefault(), TemplateProposals.class.getClassLoader());

	@Override
	public void propose(Situation situation, Proposals proposals) {
		Place place = situation.place();
		if (place.container().kind() == Container.Kind.NONE && place.before().isEmpty()) {
			add("system", situation, proposals);
		}
		if (place.beginsItem() && place.container().kind() == Container.Kind.ITEMS) {
			add("items", situation, proposals);
		}
		if (place.beginsStatement() && situation.place().container().process() >= 0) {
			add("statements", situation, proposals);
		}
		if (isBranch(place)) {
			add("branches", situation, proposals);
		}
		if (place.nameRoles().contains(NameRole.VALUE) && situation.process() != null) {
			add("functions", situation, proposals);
		}
	}

	private static boolean isBranch(Place place) {
		return place.container().kind() == Container.Kind.BRANCHES
				&& place.allowed().stream().anyMatch(one -> one.token() == IpcLexer.AFTER);
	}

	/** The key of a group lists the names of its templates; each has a title and a text. */
	private static void add(String group, Situation situation, Proposals proposals) {
		Map<String, List<String>> choices = choices(situation);
		for (String name : TEMPLATES.getString(group).split("\\s+")) {
			String label = text(name + ".label", name);
			String pattern = TEMPLATES.getString(name + ".text");
			Template template = Template.of(indented(situation.place(), pattern), choices);
			Rank rank = group.equals("functions") ? Rank.POSSIBLE : Rank.TEMPLATE;
			proposals.add(ElementKind.TEMPLATE, label, TEMPLATES.getString(name + ".title"), template.text(), template,
					List.of(), rank);
		}
	}

	private static String text(String key, String otherwise) {
		try {
			return TEMPLATES.getString(key);
		} catch (MissingResourceException e) {
			return otherwise;
		}
	}

	/** Gives the lines behind the first one the indentation of the line of the place; a tab stands for one level. */
	private static String indented(Place place, String pattern) {
		String text = place.file().text();
		int lineStart = text.lastIndexOf('\n', place.word().offset() - 1) + 1;
		int end = lineStart;
		while (end < place.word().offset() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
			end++;
		}
		return pattern.replace("\t", "  ").replace("\n", LineDelimiters.of(text) + text.substring(lineStart, end));
	}

	private static Map<String, List<String>> choices(Situation situation) {
		Map<String, List<String>> choices = new HashMap<>();
		choices.put("int", variables(situation, Kind.INT));
		choices.put("bool", variables(situation, Kind.BOOL));
		choices.put("pid", variables(situation, Kind.PID));
		choices.put("variable", variables(situation, null));
		choices.put("value", variables(situation, null));
		choices.put("type", types(situation));
		for (NodeKind kind : NodeKind.values()) {
			choices.put("new " + kind.keyword(), List.of(fresh(situation, kind)));
		}
		choices.put("process", names(Names.all(situation.system(), Process.class)));
		if (situation.process() != null) {
			choices.put("sent", nodes(situation, Right.SEND, Mailbox.class));
			choices.put("received", nodes(situation, Right.RECEIVE, Mailbox.class));
			choices.put("other", nodes(situation, Right.RECEIVE, Mailbox.class).reversed());
			choices.put("written", nodes(situation, Right.SEND, Pipe.class, Fifo.class));
			choices.put("read", nodes(situation, Right.RECEIVE, Pipe.class, Fifo.class));
			choices.put("named", nodes(situation, Right.RECEIVE, Fifo.class));
			choices.put("mode", List.of("read", "write"));
			choices.put("lock", nodes(situation, Right.USE, Lock.class));
			choices.put("semaphore", nodes(situation, Right.USE, Semaphore.class));
			choices.put("asked", nodes(situation, Right.RECEIVE, Channel.class));
			choices.put("child", names(Names.all(situation.system(), Process.class).stream()
					.filter(process -> process.getParent() == situation.process()).toList()));
		} else {
			choices.put("mailbox", mailboxes(situation));
		}
		return choices;
	}

	private static List<String> mailboxes(Situation situation) {
		List<String> names = new ArrayList<>(names(Names.all(situation.system(), Mailbox.class)));
		names.add(fresh(situation, NodeKind.MAILBOX));
		return names;
	}

	private static List<String> variables(Situation situation, Kind kind) {
		return situation.variables().stream()
				.filter(symbol -> !symbol.array() && (kind == null || symbol.type().kind() == kind))
				.map(Symbol::name).toList();
	}

	private static List<String> types(Situation situation) {
		List<String> types = new ArrayList<>(List.of("int", "bool", "byte", "pid"));
		types.addAll(names(Names.all(situation.system(), Enumeration.class)));
		return types;
	}

	private static List<String> names(List<? extends NamedElement> elements) {
		return elements.stream().map(Names::written).toList();
	}

	/** The connected nodes of some classes, or all of them if none is connected. */
	private static List<String> nodes(Situation situation, Right right, Class<?>... classes) {
		List<String> connected = new ArrayList<>();
		List<String> others = new ArrayList<>();
		for (Node node : Names.all(situation.system(), Node.class)) {
			for (Class<?> type : classes) {
				if (type.isInstance(node)) {
					boolean allowed = situation.rights().anywhere(situation.process(), node, right);
					(allowed ? connected : others).add(NodeProposal.text(situation, node));
				}
			}
		}
		return connected.isEmpty() ? others : connected;
	}

	/** A name for a new node that nothing has yet. */
	private static String fresh(Situation situation, NodeKind kind) {
		String name = kind.type().getName();
		int number = 1;
		while (Names.find(situation.system(), name + number).isPresent()) {
			number++;
		}
		return name + number;
	}
}
