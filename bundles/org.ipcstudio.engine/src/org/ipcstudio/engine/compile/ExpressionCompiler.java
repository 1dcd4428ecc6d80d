package org.ipcstudio.engine.compile;

import java.util.HashMap;
import java.util.Map;

import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.Medium;
import org.ipcstudio.language.ExpressionFragment;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.model.Process;

/**
 * Compiles expressions that belong to no program, for systems that have been compiled from the same file: everything has
 * the same place in a state whenever a file is compiled. They are evaluated in one state, as properties are. May be used
 * by several threads.
 */
public final class ExpressionCompiler {
	private final SourceFile file;
	private final Layout layout;
	private final Queues queues;
	private final Map<Process, Frame> frames = new HashMap<>();

	/** @param file a file that {@link SystemCompiler} accepts */
	public ExpressionCompiler(SourceFile file) {
		this.file = file;
		layout = new Layout(file.system());
		queues = new Queues(file.system(), layout);
		layout.processes().forEach(process -> frames.put(process, Frame.of(process)));
	}

	/** The value of an expression without problems; it may be null if its type allows that. */
	public Expr value(ExpressionFragment fragment) {
		return direct(fragment.process()).compile(fragment.expression());
	}

	/** A condition without problems; a null in it is a fault. */
	public Expr condition(ExpressionFragment fragment) {
		return direct(fragment.process()).operand(fragment.expression());
	}

	/** Whether an expression reads a variable of the process, which has a value only while the process runs. */
	public static boolean readsVariablesOfProcess(Expr expr) {
		boolean[] reads = { false };
		ExprUses.find(expr, true, new ExprUses.Sink() {
			@Override
			public void local(int slot, int size) {
				reads[0] = true;
			}

			@Override
			public void shared(Medium.Memory variable) {
				// has a value as long as the system runs
			}
		});
		return reads[0];
	}

	/** Whoever looks at a system needs no connections, so the rights of the process are left out. */
	private DirectExpressions direct(Process process) {
		Frame frame = process == null ? new Frame() : frames.get(process);
		return new DirectExpressions(new ProgramScope(null, layout, queues, frame, new Sites(file), new CodeBuffer()));
	}
}
