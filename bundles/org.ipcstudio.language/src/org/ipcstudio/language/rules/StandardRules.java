package org.ipcstudio.language.rules;

import java.util.List;

import org.ipcstudio.language.ProblemReporter;
import org.ipcstudio.language.SourceFile;

/** The rules of the language itself: in one walk over the system every element is shown to the rules about its kind. */
public final class StandardRules implements Rule {

	private static final List<ElementRule<?>> ALL = List.of(
			new ValueRule(), new TargetRule(), new IndexRule(), new StringRule(), new UnaryRule(), new BinaryRule(),
			new ConditionalRule(), new ConditionRule(), new NumberRule(), new AssignmentRule(),
			new AnyAssignmentRule(), new InitialValueRule(), new SharedValueRule(), new TypeRule(),
			new ConstantRule(), new ConstantCycleRule(),
			new SendRule(), new ReceiveRule(), new WriteRule(), new ReadRule(), new PartnerRule(),
			new InitialMessagesRule(), new DeliveryRule(), new SelectRule(),
			new SizeRule(), new CapacityRule(), new DurationRule(), new SemaphoreRule(), new LossRule(),
			new LimitRule(),
			new OperandRule(), new UseRule(), new ConnectionRule(), new ConnectionIndexRule(), new PipeFamilyRule(),
			new PipeDirectionRule(), new PairRule(), new LinkRule(), new DirectionRule(), new LinkQueryRule(),
			new ChildRule(), new LoopRule(), new PropertyRule(),
			new IndependentRule(), new ChannelUseRule(), new LinkUseRule(), new UnprotectedRule(),
			new UnreachableRule(), new OpenEndRule(), new NeverNullRule(), new SelfSendRule());

	@Override
	public void check(SourceFile file, ProblemReporter problems) {
		Inspection inspection = new Inspection(file, file.system(), problems);
		new RuleSet(ALL).check(inspection.elements(), inspection);
	}
}
