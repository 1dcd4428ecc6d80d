package org.ipcstudio.engine.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.Program.VariableInfo;
import org.ipcstudio.language.types.Types;
import org.ipcstudio.language.types.ValueType;
import org.ipcstudio.model.For;
import org.ipcstudio.model.Locked;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Repeat;
import org.ipcstudio.model.Statement;
import org.ipcstudio.model.Variable;

/**
 * The frame of a process: where its variables are, and the temporaries behind them. Temporaries live no longer than a
 * statement, so statements share them; the words that a statement needs from its beginning to its end are reserved.
 */
final class Frame {
	private final Map<NamedElement, Integer> slots = new HashMap<>();
	private final Map<Statement, Integer> hidden = new HashMap<>();
	private final List<VariableInfo> variables = new ArrayList<>();
	private int reserved = ProcessInfo.FRAME;
	private int temporaries;
	private int mostTemporaries;

	/** The frame of a process, in which all its variables have their places. */
	static Frame of(Process process) {
		Frame frame = new Frame();
		for (Iterator<EObject> all = process.eAllContents(); all.hasNext();) {
			switch (all.next()) {
				case Variable variable -> frame.declare(variable, variable.getSize() == null ? 0 : Layout.size(variable),
						Types.of(variable.getType()));
				case For loop -> {
					frame.declare(loop, 0, ValueType.INT);
					frame.reserveFor(loop);
				}
				case Repeat repeat -> frame.reserveFor(repeat);
				case Locked locked -> frame.reserveFor(locked);
				default -> {
					// keeps nothing
				}
			}
		}
		return frame;
	}

	/** Gives a variable its place. */
	private int declare(NamedElement variable, int size, ValueType type) {
		int slot = reserve(Math.max(1, size));
		slots.put(variable, slot);
		variables.add(new VariableInfo(variable.getName(), slot, size, type));
		return slot;
	}

	/** The place of a declared variable. */
	int slot(NamedElement variable) {
		return slots.get(variable);
	}

	/** Gives a statement a word of its own in which it keeps something while the statements in it run. */
	private void reserveFor(Statement statement) {
		hidden.put(statement, reserve(1));
	}

	/** The word of a statement. */
	int hidden(Statement statement) {
		return hidden.get(statement);
	}

	private int reserve(int words) {
		int slot = reserved;
		reserved += words;
		return slot;
	}

	/**
	 * A temporary. Everything else has to have its place before the first one is asked for, because temporaries lie
	 * behind it.
	 */
	int temporary() {
		mostTemporaries = Math.max(mostTemporaries, ++temporaries);
		return reserved + temporaries - 1;
	}

	/** Forgets the temporaries of the last statement. */
	void endStatement() {
		temporaries = 0;
	}

	int size() {
		return reserved + mostTemporaries;
	}

	List<VariableInfo> variables() {
		return variables;
	}
}
