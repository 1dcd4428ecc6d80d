package org.ipcstudio.checker.internal.symmetry;

import org.ipcstudio.engine.kernel.ChannelRef;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.operations.Exprs;

/** Sees to it that nothing takes the place of what the properties of a system mention. */
final class PropertyReader {
	private final CompiledSystem system;
	private final Mentions mentions;
	/** Whether any shared variable holds a process, so that a property may compare it. */
	private final boolean holdsProcesses;

	PropertyReader(CompiledSystem system, Mentions mentions) {
		this.system = system;
		this.mentions = mentions;
		holdsProcesses = system.shared().stream().anyMatch(shared -> Sort.of(shared.type()) == Sort.PROCESS);
	}

	/** Reads a condition. */
	void read(Expr condition) {
		switch (condition) {
			case Expr.Shared e -> mentions.fix(Entity.WORD, e.word());
			case Expr.SharedElement e -> fix(Entity.WORD, e.word(), e.size(), e.index());
			case Expr.ProcessElement e -> fix(Entity.PROCESS, e.first(), e.size(), e.index());
			case Expr.Look e -> read(e.channel());
			case Expr.Const e -> {
				if (holdsProcesses && e.value() >= 0 && e.value() < system.processCount()) { // it may stand for one
					mentions.fix(Entity.PROCESS, e.value());
				}
			}
			default -> {
				// what matters is in its operands
			}
		}
		Exprs.forEachOperand(condition, this::read);
	}

	private void read(ChannelRef channel) {
		switch (channel) {
			case ChannelRef.Element e -> fix(Entity.QUEUE, e.firstQueue(), e.size(), e.index());
			case ChannelRef.Peer peer -> throw new AsymmetryException("a property looks at a link");
		}
	}

	private void fix(Entity entity, int first, int size, Expr index) {
		if (index == null) {
			mentions.fix(entity, first);
			return;
		}
		for (int element = 0; element < size; element++) {
			if (!(index instanceof Expr.Const constant) || constant.value() == element) {
				mentions.fix(entity, first + element);
			}
		}
	}
}
