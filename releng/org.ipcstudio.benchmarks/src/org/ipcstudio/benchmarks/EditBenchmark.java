package org.ipcstudio.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.language.LargeSystem;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.edits.Addition;
import org.ipcstudio.language.edits.ConnectionChoice;
import org.ipcstudio.language.edits.ConnectionRules;
import org.ipcstudio.language.edits.ModelEdits;
import org.ipcstudio.language.edits.NewNode;
import org.ipcstudio.language.edits.NodeKind;
import org.ipcstudio.language.edits.Segment;
import org.ipcstudio.model.Connection;
import org.ipcstudio.model.Direction;
import org.ipcstudio.model.ModelFactory;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Point;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a user of a large drawing waits for, in a system of 1,000 nodes and 2,000 connections: a typed character until
 * there is a model to draw and until its problems are known, and the edits of gestures, which the canvas asks for at
 * every movement of the mouse.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class EditBenchmark {

	private String text;
	private int typed;
	private SourceFile file;
	private List<Node> nodes;
	private Node worker;
	private Segment segment;

	@Setup
	public void read() {
		text = LargeSystem.text();
		file = SourceFile.parse(text);
		nodes = file.system().getItems().stream().filter(Node.class::isInstance).map(Node.class::cast).toList();
		worker = nodes.stream().filter(node -> node.getName().equals("Worker200")).findFirst().orElseThrow();
		segment = file.system().getItems().stream().filter(Connection.class::isInstance).map(Connection.class::cast)
				.filter(connection -> !connection.getBends().isEmpty()).map(connection -> new Segment(connection, 0))
				.findFirst().orElseThrow();
	}

	/** Every time another text, as after a typed character. */
	private SourceFile typed() {
		int place = text.indexOf("value + 1", text.length() / 2) + "value + ".length();
		return SourceFile.parse(text.substring(0, place) + ++typed + text.substring(place));
	}

	@Benchmark
	public SourceFile typedCharacterUntilDrawable() {
		return typed();
	}

	@Benchmark
	public int typedCharacterUntilProblems() {
		return typed().problems().size();
	}

	@Benchmark
	public TextEdit moveOne() {
		return new ModelEdits(file).move(worker, 11, 13);
	}

	@Benchmark
	public TextEdit moveAll() {
		Map<Node, Point> places = new HashMap<>();
		nodes.forEach(node -> places.put(node, point(11, 13)));
		return new ModelEdits(file).move(places);
	}

	@Benchmark
	public TextEdit delete() {
		return new ModelEdits(file).delete(worker);
	}

	@Benchmark
	public TextEdit create() {
		return new ModelEdits(file).create(NewNode.at(NodeKind.PROCESS, 11, 13));
	}

	@Benchmark
	public Addition createConnected() {
		return new ModelEdits(file).create(NewNode.at(NodeKind.MAILBOX, 11, 13), worker, ConnectionChoice.FORWARD);
	}

	@Benchmark
	public TextEdit connect() {
		return new ModelEdits(file).connect(worker, Direction.FORWARD, nodes.get(20));
	}

	@Benchmark
	public int choices() {
		return ConnectionRules.choices(worker, nodes.get(20)).size();
	}

	@Benchmark
	public TextEdit rename() {
		return new ModelEdits(file).rename(worker, "Other");
	}

	@Benchmark
	public TextEdit bend() {
		return new ModelEdits(file).setBends(segment, List.of(point(11, 13), point(17, 19)));
	}

	@Benchmark
	public Addition duplicate() {
		return new ModelEdits(file).duplicate(List.of(worker), 20, 20);
	}

	private static Point point(int x, int y) {
		Point point = ModelFactory.eINSTANCE.createPoint();
		point.setX(x);
		point.setY(y);
		return point;
	}
}
