package org.ipcstudio.language.format;

import org.ipcstudio.model.Connection;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Property;

/**
 * Writes models as text, also those that a program has made and that never had a text. What was printed is read back as an
 * equal model. Stateless; any thread that may read the model.
 */
public final class Printer {

	private Printer() {
	}

	/**
	 * The text of a system, with {@code \n} at the end of every line.
	 *
	 * @throws PrintException if the model lacks something that its text needs, such as a name
	 */
	public static String print(IpcSystem system) {
		TokenWriter out = new TokenWriter();
		DeclarationPrinter declarations = new DeclarationPrinter(out);
		declarations.documentation(system.getDocumentation());
		out.add("system", References.name(system, "The system"), "{").line();
		Item previous = null;
		for (Item item : system.getItems()) {
			if (previous != null && group(previous) != group(item) || item instanceof Process) {
				out.line();
			}
			declarations.documentation(item.getDocumentation());
			declarations.print(item);
			out.line();
			previous = item;
		}
		return laidOut(out.add("}").line().toString());
	}

	/**
	 * The text of an item, with its documentation comment, as it stands at the beginning of a line: its first line is not
	 * indented. There is no line end behind it.
	 *
	 * @throws PrintException if the model lacks something that its text needs, such as a name
	 */
	public static String print(Item item) {
		TokenWriter out = new TokenWriter();
		DeclarationPrinter declarations = new DeclarationPrinter(out);
		declarations.documentation(item.getDocumentation());
		declarations.print(item);
		String head = "system X {\n";
		String text = laidOut(head + out + "\n}\n");
		String body = text.substring(head.length(), text.lastIndexOf('}'));
		// An empty last line would count as one without indentation.
		return body.stripTrailing().stripIndent();
	}

	/** Items of one group follow each other without a blank line: declarations, connections, properties. */
	private static int group(Item item) {
		return item instanceof Property ? 2 : item instanceof Connection ? 1 : 0;
	}

	private static String laidOut(String text) {
		return Formatter.formatted(text).orElseThrow(() -> new PrintException("The model has no legal text: " + text));
	}
}
