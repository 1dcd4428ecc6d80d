package org.ipcstudio.language.rules;

import java.util.List;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.Region;
import org.ipcstudio.model.Block;
import org.ipcstudio.model.Statement;

/** Warns of text behind a statement that the program never leaves, such as a loop without {@code break}. */
final class UnreachableRule implements ElementRule<Block> {

	@Override
	public Class<Block> subject() {
		return Block.class;
	}

	@Override
	public void check(Block block, Inspection inspection) {
		List<Statement> statements = block.getStatements();
		for (int i = 0; i + 1 < statements.size(); i++) {
			if (!Completion.canComplete(statements.get(i))) {
				report(statements.get(i), statements.get(i + 1), statements.get(statements.size() - 1), inspection);
				return;
			}
		}
	}

	private static void report(Statement blocker, Statement first, Statement last, Inspection inspection) {
		Region start = inspection.region(first);
		Region end = inspection.region(last);
		Region region = start.isNone() || end.isNone() ? start : Region.between(start.offset(), end.end());
		inspection.report(ProblemCode.UNREACHABLE_TEXT, region,
				"This is never reached: the program does not go on behind line %s."
						.formatted(inspection.line(blocker)),
				List.of());
	}
}
