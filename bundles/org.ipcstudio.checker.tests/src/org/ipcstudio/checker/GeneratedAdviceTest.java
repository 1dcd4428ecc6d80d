package org.ipcstudio.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.ipcstudio.checker.advice.Advice;
import org.ipcstudio.checker.advice.AdviceListener;
import org.ipcstudio.checker.advice.AdviceOptions;
import org.ipcstudio.checker.advice.AdvicePart;
import org.ipcstudio.checker.advice.Advisor;
import org.ipcstudio.checker.advice.Repair;
import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;

/** Whatever a system looks like: its advice is found without a mistake, and every repair holds without any reduction. */
class GeneratedAdviceTest {
	private static final int SYSTEMS = 80;
	private static final CheckOptions CHECK = CheckOptions.defaults().withMaxStates(2_000).withUnboundedLimit(3);
	private static final AdviceOptions OPTIONS = AdviceOptions.defaults().withCheck(CHECK).withTime(Duration.ZERO)
			.withLargestCapacity(4);

	@Test
	void everyRepairOfAGeneratedSystemHolds() throws BadLocationException {
		int repaired = 0;
		for (long seed = 1; seed <= SYSTEMS; seed++) {
			String text = RandomSystem.of(seed);
			Advice advice = Advisor.advise(SourceFile.parse(text), OPTIONS.withParts(Set.of(AdvicePart.REPAIRS)),
					AdviceListener.NONE);
			for (Repair repair : advice.repairs()) {
				Document document = new Document(text);
				repair.edit().apply(document);
				assertEquals(repair.repaired(), document.get(), () -> "edit of " + text);
				assertEquals(Verdict.OK, check(repair.repaired()).verdict(), () -> "seed: " + text + repair.repaired());
				repaired++;
			}
			assertTrue(advice.asItIs().verdict() == Verdict.DEFECT || advice.repairs().isEmpty(), text);
		}
		assertTrue(repaired >= SYSTEMS / 16, "so few repairs say nothing: " + repaired);
	}

	@Test
	void theWholeAdviceOfAGeneratedSystemIsFoundAndTheSameEveryTime() {
		for (long seed = 1; seed <= SYSTEMS / 16; seed++) {
			SourceFile source = SourceFile.parse(RandomSystem.of(seed));
			Advice advice = Advisor.advise(source, OPTIONS, AdviceListener.NONE);
			Advice again = Advisor.advise(source, OPTIONS, AdviceListener.NONE);
			assertEquals(labels(advice), labels(again));
			assertEquals(advice.channels(), again.channels());
			assertEquals(advice.policies(), again.policies());
			assertEquals(2, advice.channels().stream().filter(channel -> channel.channel().matches("[MN]")).count());
		}
	}

	private static List<String> labels(Advice advice) {
		return advice.repairs().stream().map(Repair::label).toList();
	}

	private static CheckResult check(String text) {
		return Checker.check(SystemCompiler.compile(SourceFile.parse(text)), 
				CHECK.withMaxStates(Long.MAX_VALUE).withReductions(Set.of()), ProgressListener.NONE);
	}
}
