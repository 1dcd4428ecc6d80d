package org.ipcstudio.language.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.edits.ModelEdits;
import org.ipcstudio.language.format.LineDelimiters;
import org.ipcstudio.language.format.Printer;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Item;

/** Writes a changed model over the text that it was loaded from: what is still the same keeps its text. */
final class TextMerge {

	/** The old text with the name and the documentation of the new system. */
	private final SourceFile file;
	private final IpcSystem oldSystem;
	private final IpcSystem newSystem;
	private final ItemTexts texts;
	private final ItemMatching matching;
	private final String delimiter;
	private final String indentation;
	private final StringBuilder result = new StringBuilder();
	private boolean afterLineComment;

	/**
	 * @param old the old text, without syntax errors
	 * @param newSystem the model that is to be written
	 */
	TextMerge(SourceFile old, IpcSystem newSystem) {
		this.file = withSystem(old, newSystem);
		this.oldSystem = file.system();
		this.newSystem = newSystem;
		this.texts = new ItemTexts(file);
		this.matching = new ItemMatching(oldSystem.getItems(), newSystem.getItems());
		this.delimiter = LineDelimiters.of(file.text());
		this.indentation = oldSystem.getItems().stream().map(item -> texts.of(item).indentation())
				.filter(Objects::nonNull).findFirst().orElse("  ");
	}

	private static SourceFile withSystem(SourceFile file, IpcSystem system) {
		SourceFile result = file;
		if (!Objects.equals(file.system().getName(), system.getName())) {
			result = apply(result, new ModelEdits(result).rename(result.system(), system.getName()));
		}
		if (!Objects.equals(file.system().getDocumentation(), system.getDocumentation())) {
			result = apply(result, new ModelEdits(result).document(result.system(), system.getDocumentation()));
		}
		return result;
	}

	private static SourceFile apply(SourceFile file, TextEdit edit) {
		Document document = new Document(file.text());
		try {
			edit.apply(document);
		} catch (BadLocationException e) {
			throw new IllegalStateException("An edit does not fit the text that it was made for.", e);
		}
		return SourceFile.parse(document.get());
	}

	/** The whole new text. */
	String merged() {
		result.append(texts.header());
		Item previous = null;
		for (Item item : newSystem.getItems()) {
			Item old = matching.old(item);
			appendComments(removedBetween(previous, old));
			if (old == null) {
				result.append(delimiter).append(indentation).append(print(item, indentation));
				afterLineComment = false;
			} else {
				append(item, old, previous);
				previous = old;
			}
		}
		appendComments(removedBetween(previous, null));
		String footer = texts.footer();
		separate(footer);
		return result.append(footer).toString();
	}

	private void append(Item item, Item old, Item previous) {
		ItemText text = texts.of(old);
		separate(text.lead());
		if (!isNext(previous, old) && text.lead().isEmpty()) {
			result.append(' ');
		}
		result.append(text.lead()).append(ModelEquality.areEqual(old, item) ? text.core() : printed(item, old)).append(text.tail());
		afterLineComment = text.tail().contains("//");
	}

	/** Begins a new line if the last one ends with a comment that would swallow what comes next. */
	private void separate(String next) {
		int first = 0;
		while (first < next.length() && (next.charAt(first) == ' ' || next.charAt(first) == '\t')) {
			first++;
		}
		boolean newLine = first < next.length() && (next.charAt(first) == '\n' || next.charAt(first) == '\r');
		if (afterLineComment && !newLine) {
			result.append(delimiter).append(indentation);
		}
		afterLineComment = false;
	}

	private boolean isNext(Item previous, Item next) {
		int index = oldSystem.getItems().indexOf(next);
		return index == 0 ? previous == null : oldSystem.getItems().get(index - 1) == previous;
	}

	/** The items that are gone and stood behind one that is still there, up to the next one that is. */
	private List<Item> removedBetween(Item previous, Item next) {
		List<Item> removed = new ArrayList<>();
		List<Item> items = oldSystem.getItems();
		int index = previous == null ? 0 : items.indexOf(previous) + 1;
		while (index < items.size() && items.get(index) != next && matching.removed().contains(items.get(index))) {
			removed.add(items.get(index++));
		}
		return removed;
	}

	/** Keeps the comments that stood before items that are gone. */
	private void appendComments(List<Item> removed) {
		for (Item item : removed) {
			String comments = texts.of(item).comments();
			if (!comments.isEmpty()) {
				separate(comments);
				result.append(comments);
				afterLineComment = comments.contains("//");
			}
			matching.removed().remove(item);
		}
	}

	private String printed(Item item, Item old) {
		UnknownNames.requireNone(file.syntax(old), old, item);
		String prefix = texts.of(old).indentation();
		return print(item, prefix == null ? indentation : prefix);
	}

	private String print(Item item, String prefix) {
		return Printer.print(item).lines().collect(Collectors.joining(delimiter + prefix));
	}
}
