package org.ipcstudio.engine.operations;

import java.util.List;
import java.util.function.IntFunction;

import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.Instruction;
import org.ipcstudio.engine.kernel.Observer;
import org.ipcstudio.engine.kernel.Site;

/** {@code print}. */
public final class Print extends Instruction {
	private final List<Piece> pieces;
	private final int next;

	/**
	 * Something to print.
	 *
	 * @param value  the value; for a text a constant 0
	 * @param format turns the value into text
	 */
	public record Piece(Expr value, IntFunction<String> format) {
	}

	public Print(Site site, List<Piece> pieces, int next) {
		super(site);
		this.pieces = pieces;
		this.next = next;
	}

	@Override
	public int step(Context c) {
		if (c.observer == Observer.NONE) {
			for (Piece piece : pieces) {
				piece.value().eval(c); // for its faults
			}
		} else {
			c.observer.printed(c.process, line(c));
		}
		c.cover(site());
		return next;
	}

	private String line(Context c) {
		StringBuilder line = new StringBuilder();
		for (Piece piece : pieces) {
			line.append(piece.format().apply(piece.value().eval(c)));
		}
		return line.toString();
	}

	@Override
	public void accept(Visitor visitor) {
		pieces.forEach(piece -> visitor.uses(piece.value(), false));
		visitor.successor(next);
	}
}
