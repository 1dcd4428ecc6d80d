package org.ipcstudio.engine.compile;

import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.engine.kernel.Instruction;
import org.ipcstudio.engine.kernel.Program;
import org.ipcstudio.engine.operations.End;
import org.ipcstudio.engine.operations.Goto;
import org.ipcstudio.model.Block;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Progress;
import org.ipcstudio.model.Statement;

/**
 * Compiles the program of one process, from its last statement to its first: every method takes the location at which
 * the program goes on behind a statement, and returns the one at which the statement begins.
 */
final class ProgramCompiler {
	private final ProgramScope scope;
	private final LoopCounter loops;
	private final BasicStatements basic;
	private final ControlFlow control;

	/** Numbers the loops of all programs. */
	static final class LoopCounter {
		private int count;

		int next() {
			return count++;
		}

		int count() {
			return count;
		}
	}

	ProgramCompiler(Process process, Layout layout, Queues queues, Sites sites, LoopCounter loops) {
		this.loops = loops;
		scope = new ProgramScope(process, layout, queues, Frame.of(process), sites, new CodeBuffer());
		DirectExpressions direct = new DirectExpressions(scope);
		Expressions expressions = new Expressions(scope, direct);
		Targets targets = new Targets(scope, expressions);
		Communications communications = new Communications(scope, direct, expressions, targets);
		basic = new BasicStatements(scope, direct, expressions, targets, communications);
		control = new ControlFlow(this, scope, expressions, communications);
	}

	Program compile() {
		Process process = scope.process();
		int start = scope.code().reserve();
		int end = scope.code().add(new End(scope.sites().frame(process), false));
		int body = process.getBody() == null ? end : block(process.getBody(), end);
		scope.code().set(start, location -> new Goto(scope.sites().frame(process), body));
		Instruction[] code = scope.code().toArray();
		int frameSize = scope.frame().size();
		return new Program(process.getName(), code, frameSize, List.copyOf(scope.frame().variables()),
				contains(process, Progress.class), Endings.of(code));
	}

	static boolean contains(EObject element, Class<?> type) {
		for (Iterator<EObject> all = element.eAllContents(); all.hasNext();) {
			if (type.isInstance(all.next())) {
				return true;
			}
		}
		return false;
	}

	int block(Block block, int next) {
		int entry = next;
		List<Statement> statements = block.getStatements();
		for (int i = statements.size() - 1; i >= 0; i--) {
			entry = statement(statements.get(i), entry);
			scope.frame().endStatement();
		}
		return entry;
	}

	private int statement(Statement statement, int next) {
		Integer location = control.compile(statement, next);
		return location != null ? location : basic.compile(statement, next);
	}

	int nextLoop() {
		return loops.next();
	}
}
