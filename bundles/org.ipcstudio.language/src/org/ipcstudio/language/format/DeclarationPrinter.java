package org.ipcstudio.language.format;

import java.util.List;

import org.ipcstudio.model.AlwaysProperty;
import org.ipcstudio.model.Bounds;
import org.ipcstudio.model.Connection;
import org.ipcstudio.model.ConnectionEnd;
import org.ipcstudio.model.Constant;
import org.ipcstudio.model.EnumLiteral;
import org.ipcstudio.model.Enumeration;
import org.ipcstudio.model.EventuallyProperty;
import org.ipcstudio.model.FinallyProperty;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.LeadsToProperty;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.Point;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.ProgressProperty;
import org.ipcstudio.model.SharedVariable;

/** Writes what stands directly inside a system. */
final class DeclarationPrinter {

	private final TokenWriter out;
	private final ExpressionPrinter expressions;

	DeclarationPrinter(TokenWriter out) {
		this.out = out;
		this.expressions = new ExpressionPrinter(out);
	}

	/** Writes an item without its documentation comment. */
	void print(Item item) {
		switch (item) {
		case Constant constant -> constant(constant);
		case Enumeration enumeration -> enumeration(enumeration);
		case Process process -> process(process);
		case Memory memory -> memory(memory);
		case Connection connection -> connection(connection);
		case AlwaysProperty property -> {
			out.add("assert", "always");
			expressions.print(property.getCondition());
		}
		case FinallyProperty property -> {
			out.add("assert", "finally");
			expressions.print(property.getCondition());
		}
		case EventuallyProperty property -> {
			out.add("assert", "eventually");
			expressions.print(property.getCondition());
		}
		case LeadsToProperty property -> {
			out.add("assert");
			expressions.print(property.getCondition());
			out.add("leads", "to");
			expressions.print(property.getConsequence());
		}
		case ProgressProperty property -> progress(property);
		default -> new NodePrinter(out).print(item);
		}
	}

	/** Writes a documentation comment on lines of its own; nothing for null. */
	void documentation(String text) {
		if (text != null) {
			out.add(Documentation.comment(text)).line();
		}
	}

	/** Writes {@code @(x, y)} or, if there is a size, {@code @(x, y, width, height)}; nothing for null. */
	void place(Bounds bounds) {
		if (bounds == null) {
			return;
		}
		out.add("@", "(", coordinate(bounds.getX()), ",", coordinate(bounds.getY()));
		if (bounds.getWidth() != 0 || bounds.getHeight() != 0) {
			out.add(",", coordinate(bounds.getWidth()), ",", coordinate(bounds.getHeight()));
		}
		out.add(")");
	}

	private void constant(Constant constant) {
		out.add("const", References.name(constant, "A constant"), "=");
		expressions.print(constant.getValue());
	}

	private void enumeration(Enumeration enumeration) {
		out.add("enum", References.name(enumeration, "An enumeration"));
		String separator = "{";
		for (EnumLiteral literal : enumeration.getLiterals()) {
			out.add(separator, References.name(literal, "A constant of an enumeration"));
			separator = ",";
		}
		out.add("}");
	}

	private void process(Process process) {
		out.add("process", References.name(process, "A process"));
		expressions.brackets(process.getSize());
		if (process.getParent() != null) {
			out.add("in", References.name(process.getParent(), "The parent of process " + process.getName()));
		}
		if (process.isDaemon()) {
			out.add("daemon");
		}
		if (process.getPriority() != null) {
			out.add("priority");
			expressions.print(process.getPriority());
		}
		command(process.getCommand());
		place(process.getBounds());
		new StatementPrinter(out).block(process.getBody());
	}

	private void command(List<String> words) {
		String separator = "exec";
		for (String word : words) {
			out.add(separator).string(word);
			separator = ",";
		}
	}

	private void memory(Memory memory) {
		out.add("memory", References.name(memory, "A memory"));
		place(memory.getBounds());
		List<SharedVariable> variables = memory.getVariables();
		boolean oneLine = variables.isEmpty()
				|| variables.size() == 1 && variables.getFirst().getDocumentation() == null;
		out.add("{");
		for (SharedVariable variable : variables) {
			if (!oneLine) {
				out.line();
			}
			sharedVariable(variable);
		}
		if (!oneLine) {
			out.line();
		}
		out.add("}");
	}

	private void sharedVariable(SharedVariable variable) {
		documentation(variable.getDocumentation());
		if (variable.isAtomic()) {
			out.add("atomic");
		}
		out.add(References.name(variable, "A shared variable"));
		expressions.brackets(variable.getSize());
		new TypePrinter(out).annotation(variable.getType());
		if (variable.getValue() != null) {
			out.add("=");
			expressions.print(variable.getValue());
		}
	}

	private void connection(Connection connection) {
		List<ConnectionEnd> ends = connection.getEnds();
		if (ends.size() < 2 || connection.getDirections().size() != ends.size() - 1) {
			throw new PrintException("A connection needs at least two ends, and one direction between each two of them; this one has "
					+ ends.size() + " ends and " + connection.getDirections().size() + " directions.");
		}
		end(ends.getFirst());
		for (int i = 1; i < ends.size(); i++) {
			out.add(connection.getDirections().get(i - 1).getLiteral());
			end(ends.get(i));
		}
		for (Point bend : connection.getBends()) {
			out.add("@", "(", coordinate(bend.getX()), ",", coordinate(bend.getY()), ")");
		}
	}

	private void end(ConnectionEnd end) {
		out.add(References.name(end.getNode(), "An end of a connection"));
		expressions.brackets(end.getIndex());
	}

	private void progress(ProgressProperty property) {
		out.add("assert", "progress");
		if (property.getProcess() != null) {
			expressions.reference(property.getProcess());
		}
	}

	private static String coordinate(int pixels) {
		if (pixels < 0) {
			throw new PrintException("The text of a system has no negative coordinates; the model contains " + pixels + ".");
		}
		return Integer.toString(pixels);
	}
}
