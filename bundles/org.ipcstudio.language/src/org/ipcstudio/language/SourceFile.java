package org.ipcstudio.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.internal.Analysis;
import org.ipcstudio.language.internal.Checks;
import org.ipcstudio.language.internal.SourceMap;
import org.ipcstudio.language.internal.SourceReader;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.NamedElement;

/**
 * A text of the language with everything that can be known about it without running it: its model, where each element of
 * the model lies in it, what its names refer to, and its problems.
 *
 * <p>A source file never changes: a changed text is a new source file with a new model. It can be read from any thread, as
 * long as nobody changes the model.
 */
public final class SourceFile {

	/** The largest text that is looked at, in characters, and the largest file, in bytes. */
	public static final int MAXIMUM_SIZE = 16 * 1024 * 1024;

	private final Analysis analysis;
	/** What the rules have found, too; null until somebody asks for it. */
	private volatile List<Problem> problems;

	private SourceFile(Analysis analysis, List<Problem> problems) {
		this.analysis = analysis;
		this.problems = problems;
	}

	/**
	 * Parses and links a text. Whatever is wrong with it becomes a problem of the result, never an exception. The rules
	 * are looked at when {@link #problems()} is asked for the first time.
	 *
	 * @param text any text, not null
	 * @return never null
	 */
	public static SourceFile parse(String text) {
		return new SourceFile(Analysis.of(Objects.requireNonNull(text)), null);
	}

	/**
	 * Reads a file in UTF-8 and parses it.
	 *
	 * @throws UnreadableSourceException if there is no such file, or it is a directory, is larger than
	 *                                   {@link #MAXIMUM_SIZE}, holds no UTF-8 text or may not be read
	 */
	public static SourceFile read(Path path) throws IOException {
		return parse(SourceReader.read(path));
	}

	/**
	 * Reads a text in UTF-8 from a stream, which stays open, and parses it.
	 *
	 * @param name what messages call the file
	 * @throws UnreadableSourceException if it is larger than {@link #MAXIMUM_SIZE} or holds no UTF-8 text
	 */
	public static SourceFile read(InputStream in, String name) throws IOException {
		return parse(SourceReader.read(in, name));
	}

	/** The text itself. */
	public String text() {
		return analysis.text();
	}

	/** The system that the text describes; never null. Where the text has errors it holds what could be understood. */
	public IpcSystem system() {
		return analysis.system();
	}

	/**
	 * All errors and warnings, in the order of their places in the text. The first call checks the rules, in the thread
	 * that makes it, and others that come meanwhile wait for it; then the answer is known.
	 */
	public List<Problem> problems() {
		List<Problem> found = problems;
		if (found == null) {
			synchronized (analysis) {
				found = problems;
				if (found == null) {
					found = Checks.run(analysis, new SourceFile(analysis, analysis.problems()));
					problems = found;
				}
			}
		}
		return found;
	}

	/**
	 * The errors of syntax and of names, in the order of their places in the text: those of {@link #problems()} that are
	 * known without a look at the rules. Returns at once.
	 */
	public List<Problem> parseProblems() {
		return analysis.problems();
	}

	/** Whether a problem keeps the system from being run. */
	public boolean hasErrors() {
		return problems().stream().anyMatch(Problem::isError);
	}

	/** The whole text of an element of {@link #system()}; {@link Region#NONE} if it has none. */
	public Region region(EObject element) {
		return analysis.map().region(element);
	}

	/** The identifier that declares an element; {@link Region#NONE} if it has none. */
	public Region nameRegion(NamedElement element) {
		return analysis.map().nameRegion(element);
	}

	/** The line in which an element begins, from 1; 0 if it has no text. */
	public int line(EObject element) {
		Region region = region(element);
		return region.isNone() ? 0 : position(region.offset()).line();
	}

	/** Line and column of the character at {@code offset}, which is from 0 to the length of the text. */
	public Position position(int offset) {
		return analysis.lines().position(offset);
	}

	/** Every identifier in the text that declares something or refers to something, in the order of the text. */
	public List<Occurrence> occurrences() {
		return analysis.occurrences();
	}

	/** The part of the parse tree that an element was built from; null if it has none. */
	public ParserRuleContext syntax(EObject element) {
		return analysis.map().syntax(element);
	}

	/** Where the elements of the model come from. */
	SourceMap map() {
		return analysis.map();
	}

	/** A reporter for problems of this file. */
	ProblemReporter reporter(Consumer<Problem> sink) {
		return analysis.reporter(sink);
	}

	/** All tokens of the text with those that the parser does not see. Only to be read. */
	public CommonTokenStream tokens() {
		return analysis.tokens();
	}
}
