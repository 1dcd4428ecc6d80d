package org.ipcstudio.cli.report;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.OptionalInt;

import org.ipcstudio.checker.challenge.Board;
import org.ipcstudio.checker.challenge.GradedTrace;
import org.ipcstudio.cli.Console;
import org.ipcstudio.engine.trace.Play;

import com.google.gson.stream.JsonWriter;

/** Prints grades as one JSON object for each trace, in one line. */
public final class JsonGradeReport implements GradeReport {
	private final Console console;
	private Board board;

	public JsonGradeReport(Console console) {
		this.console = console;
	}

	@Override
	public void begin(Board newBoard) {
		board = newBoard;
	}

	@Override
	public void print(GradedFile file) {
		StringWriter text = new StringWriter();
		try (JsonWriter json = new JsonWriter(text)) {
			json.setSerializeNulls(true);
			json.beginObject().name("trace").value(file.name());
			json.name("challenge").value(board.challenge().title()).name("system").value(board.system().name());
			json.name("reached").value(file.isReached());
			json.name("outcome").value(file.graded().map(graded -> word(graded.outcome())).orElse("unreadable"));
			json.name("fewest").value(number(board.fewestMoves())).name("fewestProved").value(board.isFewestProved());
			if (file.graded().isPresent()) {
				write(json, file, file.graded().get());
			} else {
				json.name("error").value(file.error().orElseThrow());
			}
			json.endObject();
		} catch (IOException e) {
			throw new IllegalStateException("a string takes everything", e);
		}
		console.printDocument(text.append('\n').toString(), JsonEscape::of);
	}

	private static void write(JsonWriter json, GradedFile file, GradedTrace graded) throws IOException {
		json.name("grade").value(graded.score().grade().word());
		json.name("points").value(file.isReached() ? number(graded.score().points()) : Integer.valueOf(0));
		json.name("moves").value(graded.moves()).name("reachedAt").value(number(graded.reachedAt()));
		json.name("hints").value(graded.play().map(Play::hints).orElse(null));
		json.name("undos").value(graded.play().map(Play::undos).orElse(null));
		json.name("restarts").value(graded.play().map(Play::restarts).orElse(null));
		json.name("penalty").value(graded.score().penalty());
		json.name("origin").value(file.origin()).name("seal").value(word(graded.trust()));
		json.name("counts").value(file.refused().isEmpty());
		json.name("explanation").value(graded.explanation()).name("sentence").value(graded.score().sentence());
	}

	private static Integer number(OptionalInt number) {
		return number.isPresent() ? number.getAsInt() : null;
	}

	private static String word(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	@Override
	public void end() {
		// every trace has its own line
	}
}
