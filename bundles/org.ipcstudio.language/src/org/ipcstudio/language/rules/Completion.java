package org.ipcstudio.language.rules;

import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.types.Constants;
import org.ipcstudio.model.Atomic;
import org.ipcstudio.model.Block;
import org.ipcstudio.model.Break;
import org.ipcstudio.model.Choose;
import org.ipcstudio.model.Continue;
import org.ipcstudio.model.Exit;
import org.ipcstudio.model.Fail;
import org.ipcstudio.model.If;
import org.ipcstudio.model.Locked;
import org.ipcstudio.model.Loop;
import org.ipcstudio.model.Select;
import org.ipcstudio.model.SelectBranch;
import org.ipcstudio.model.Statement;
import org.ipcstudio.model.While;

/** Whether a program can go on behind a statement, as far as its form tells: values of conditions are not looked at. */
final class Completion {

	private Completion() {
	}

	/** Whether what follows {@code statement} can be reached. */
	static boolean canComplete(Statement statement) {
		return switch (statement) {
			case Exit exit -> false;
			case Fail fail -> false;
			case Break leave -> false;
			case Continue again -> false;
			case Loop loop -> isLeft(loop);
			case While loop -> !isAlwaysTrue(loop) || isLeft(loop);
			case If choice -> choice.getOtherwise() == null || canComplete(choice.getThen())
					|| canComplete(choice.getOtherwise());
			case Choose choice -> anyCompletes(choice.getBranches());
			case Select select -> anyCompletes(select.getBranches().stream().map(SelectBranch::getBody).toList());
			case Atomic atomic -> canComplete(atomic.getBody());
			case Locked locked -> canComplete(locked.getBody());
			default -> true;
		};
	}

	static boolean canComplete(Block block) {
		return block == null || block.getStatements().stream().allMatch(Completion::canComplete);
	}

	private static boolean anyCompletes(List<Block> blocks) {
		return blocks.isEmpty() || blocks.stream().anyMatch(Completion::canComplete);
	}

	private static boolean isAlwaysTrue(While loop) {
		return Constants.valueOf(loop.getCondition()).equals(OptionalInt.of(1));
	}

	private static boolean isLeft(Statement loop) {
		for (Iterator<EObject> elements = loop.eAllContents(); elements.hasNext();) {
			if (elements.next() instanceof Break leave && LoopRule.loopAround(leave) == loop) {
				return true;
			}
		}
		return false;
	}
}
