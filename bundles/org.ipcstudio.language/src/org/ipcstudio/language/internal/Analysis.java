package org.ipcstudio.language.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.antlr.v4.runtime.CommonTokenStream;
import org.ipcstudio.language.Occurrence;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.ProblemReporter;
import org.ipcstudio.language.internal.build.ModelBuilder;
import org.ipcstudio.language.internal.link.Linker;
import org.ipcstudio.language.internal.link.LostNames;
import org.ipcstudio.language.internal.parser.SyntaxParser;
import org.ipcstudio.language.internal.parser.SyntaxTree;
import org.ipcstudio.model.IpcSystem;

/** A text that has been parsed, turned into a model and linked; the rules have not been looked at yet. */
public final class Analysis {

	private final String text;
	private final LineIndex lines;
	private final SourceMap map;
	private final List<Problem> problems;
	private final SyntaxTree syntax;
	private final IpcSystem system;
	private final List<Occurrence> occurrences;

	private Analysis(String text) {
		List<Problem> found = new ArrayList<>();
		this.text = text;
		lines = new LineIndex(text);
		map = new SourceMap(text.length());
		syntax = SyntaxParser.parse(text, reporter(found::add));
		ModelBuilder.Result model = ModelBuilder.build(syntax, map, reporter(found::add));
		system = model.system();
		occurrences = new Linker(model, map, lines, reporter(found::add), LostNames.of(syntax)).link();
		found.sort(Checks.BY_PLACE);
		problems = List.copyOf(found);
	}

	/** Analyses any text. */
	public static Analysis of(String text) {
		return new Analysis(text);
	}

	public String text() {
		return text;
	}

	public LineIndex lines() {
		return lines;
	}

	public SourceMap map() {
		return map;
	}

	public CommonTokenStream tokens() {
		return syntax.tokens();
	}

	/** The model; never null. */
	public IpcSystem system() {
		return system;
	}

	/** Whether the whole text has been looked at; otherwise it passes a limit, and the model is empty. */
	public boolean isComplete() {
		return syntax.file() != null;
	}

	/** The identifiers that declare or refer, in the order of the text. */
	public List<Occurrence> occurrences() {
		return occurrences;
	}

	/** The problems of syntax and names, in the order of their places. */
	public List<Problem> problems() {
		return problems;
	}

	/** A reporter for problems of this text. */
	public ProblemReporter reporter(Consumer<Problem> sink) {
		return new Reporter(text, lines, map, sink);
	}
}
