package org.ipcstudio.language.assist;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.antlr.v4.runtime.Token;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.assist.GrammarWalk.Expected;
import org.ipcstudio.language.assist.GrammarWalk.Frame;
import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.ipcstudio.language.internal.grammar.IpcParser;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Process;

/**
 * A place in a text where something is to be written: the word that has been begun there, what the grammar allows, and
 * the process whose program it is. Broken text does no harm: only the lines right before the place have to fit the
 * grammar, and names are looked up in the model that could be made of the whole.
 */
final class Place {

	private final SourceFile file;
	private final Region word;
	private final List<Token> before;
	private final List<Token> behind;
	private final Container container;
	private final Set<Expected> expected;
	private final Set<NameRole> roles;

	private Place(SourceFile file, Region word, List<Token> before, List<Token> behind) {
		this.file = file;
		this.word = word;
		this.before = before;
		this.behind = behind;
		container = Container.of(before);
		expected = expected();
		roles = roles();
	}

	/** The place at an offset; empty within comments, strings and numbers, and outside of the text. */
	static Optional<Place> of(SourceFile file, int offset) {
		if (offset < 0 || offset > file.text().length()) {
			return Optional.empty();
		}
		int start = offset;
		List<Token> before = new ArrayList<>();
		List<Token> behind = new ArrayList<>();
		for (Token token : file.tokens().getTokens()) {
			boolean word = Tokens.isWord(token.getType());
			if (token.getType() == Token.EOF) {
				continue;
			} else if (isWithin(token, offset)) {
				return Optional.empty();
			} else if (token.getStartIndex() < offset && token.getStopIndex() + 1 >= offset && word) {
				start = token.getStartIndex();
			} else if (token.getChannel() == Token.DEFAULT_CHANNEL) {
				(token.getStartIndex() < offset ? before : behind).add(token);
			}
		}
		return Optional.of(new Place(file, Region.between(start, offset), List.copyOf(before), List.copyOf(behind)));
	}

	/** Whether nothing is proposed at an offset because of the token there. */
	private static boolean isWithin(Token token, int offset) {
		int type = token.getType();
		boolean inside = token.getStartIndex() < offset && offset <= token.getStopIndex();
		boolean atEnd = token.getStopIndex() + 1 == offset;
		return switch (type) {
			case IpcLexer.STRING, IpcLexer.BLOCK_COMMENT, IpcLexer.DOCUMENTATION -> inside;
			case IpcLexer.LINE_COMMENT, IpcLexer.UNTERMINATED_COMMENT, IpcLexer.INT, IpcLexer.DECIMAL -> inside || atEnd;
			default -> false;
		};
	}

	private Set<Expected> expected() {
		int[] opening = container.kind().opening();
		for (int start : container.starts()) {
			int[] types = new int[opening.length + before.size() - start];
			System.arraycopy(opening, 0, types, 0, opening.length);
			for (int i = start; i < before.size(); i++) {
				types[opening.length + i - start] = before.get(i).getType();
			}
			Set<Expected> found = GrammarWalk.behind(container.kind().rule(), types);
			if (!found.isEmpty()) {
				return moved(found, start - opening.length);
			}
		}
		return Set.of();
	}

	/** Makes the starts of all rules indexes of the tokens before the place. */
	private static Set<Expected> moved(Set<Expected> found, int distance) {
		Set<Expected> moved = new LinkedHashSet<>();
		for (Expected one : found) {
			moved.add(new Expected(one.token(), one.path().stream()
					.map(frame -> new Frame(frame.rule(), frame.start() + distance)).toList()));
		}
		return moved;
	}

	private Set<NameRole> roles() {
		Set<NameRole> found = EnumSet.noneOf(NameRole.class);
		for (Expected one : expected) {
			if (one.token() == IpcLexer.ID) {
				found.add(NameRole.of(one.path(), before));
			}
		}
		return found;
	}

	SourceFile file() {
		return file;
	}

	/** The part of a word that stands before the place; empty if none does. */
	Region word() {
		return word;
	}

	String prefix() {
		return word.of(file.text());
	}

	/** The visible tokens before the word. */
	List<Token> before() {
		return before;
	}

	/** The type of the token that is the {@code number}th before the word, from 1. */
	int typeBefore(int number) {
		return NameRole.type(before, before.size() - number);
	}

	/** The visible tokens behind the place. */
	List<Token> behind() {
		return behind;
	}

	Container container() {
		return container;
	}

	/** What the grammar allows here. */
	Set<Expected> allowed() {
		return expected;
	}

	/** What a name would stand for here; there may be several ways to read the text before. */
	Set<NameRole> nameRoles() {
		return roles;
	}

	/** The rules that are under way where a name of a role would stand. */
	Optional<List<Frame>> path(NameRole role) {
		return expected.stream().filter(one -> one.token() == IpcLexer.ID && NameRole.of(one.path(), before) == role)
				.map(Expected::path).findFirst();
	}

	/** Whether a new statement may begin here. */
	boolean beginsStatement() {
		return expected.stream().anyMatch(one -> one.token() == IpcLexer.LOOP && isStart(one, IpcParser.RULE_statement));
	}

	/** Whether a new item of the system may begin here. */
	boolean beginsItem() {
		return expected.stream().anyMatch(one -> one.token() == IpcLexer.MAILBOX && isStart(one, IpcParser.RULE_item));
	}

	private boolean isStart(Expected one, int rule) {
		return one.path().stream().anyMatch(frame -> frame.rule() == rule && frame.start() == before.size());
	}

	/** The process whose program the place lies in; null if it lies in none, or in one that the model lacks. */
	Process process() {
		String name = container.process() < 0 || container.process() >= before.size() ? null
				: Names.of(before.get(container.process()));
		for (Item item : file.system().getItems()) {
			if (name != null && item instanceof Process process && name.equals(process.getName())) {
				return process;
			}
		}
		return null;
	}
}
