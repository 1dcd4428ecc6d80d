package org.ipcstudio.checker.internal.explore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.ipcstudio.checker.ChannelUse;
import org.ipcstudio.checker.CheckOptions;
import org.ipcstudio.checker.CheckResult;
import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.checker.Limit;
import org.ipcstudio.checker.ProgressListener;
import org.ipcstudio.checker.Reduction;
import org.ipcstudio.checker.Statistics;
import org.ipcstudio.checker.Verdict;
import org.ipcstudio.checker.internal.graph.StateGraph;
import org.ipcstudio.checker.internal.packed.PropertyTest;
import org.ipcstudio.checker.internal.packed.RaceTest;
import org.ipcstudio.checker.internal.packed.StateTest;
import org.ipcstudio.checker.internal.packed.Tabulation;
import org.ipcstudio.checker.internal.store.MemoryMeter;
import org.ipcstudio.checker.internal.symmetry.Symmetries;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.FootprintSet;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.PropertyInfo;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.operations.ExprFootprint;

/** One check of one system: explores, analyses the graph, and draws the conclusion. */
public final class Check {
	private final CompiledSystem system;
	private final CheckOptions options;
	private final Budget budget;
	private final MemoryMeter meter;
	private final Kernel kernel;
	private final Tabulation tables;
	private final Exploration exploration;
	private final Findings findings;
	private final Counterexamples counterexamples;
	private final BlockedReport blockedReport;
	private final Growth growth;
	private Limit limit;

	public Check(CompiledSystem system, CheckOptions options, ProgressListener listener) {
		this.system = system;
		this.options = options;
		budget = new Budget(options.timeLimit(), listener);
		meter = new MemoryMeter(options.maxMemory());
		kernel = kernel();
		growth = new Growth(system, options.unboundedLimit());
		tables = new Tabulation(kernel(), (before, after) -> !growth.isWithin(before, after), visible(), symmetries(),
				races() ? AccessList.watched(system) : new BitSet(), meter);
		exploration = new Exploration(kernel, tables, meter, budget, options);
		findings = new Findings(options);
		counterexamples = new Counterexamples(kernel(), exploration);
		blockedReport = new BlockedReport(system, counterexamples);
	}

	/** Runs the check; to be called once. */
	public CheckResult run() {
		exploration.run(test(), stateJudges(), moveJudges());
		limit = exploration.limit();
		if (!options.bitstate() && budget.spent() == null && (limit == null || !tables.isReducing())) {
			analyse();
		}
		boolean complete = limit == null && !options.bitstate();
		if (complete && options.looksFor(FindingKind.UNREACHED)) {
			UnreachedText.report(system, tables.covered(), findings);
		}
		if (complete && options.looksFor(FindingKind.NEVER_PICKED)) {
			NeverPickedReceivers.report(system, tables.neverPicked(), findings);
		}
		Statistics statistics = new Statistics(complete, exploration.size(), exploration.transitions(),
				exploration.depth(), budget.seconds(), meter.peak(), tables.bits(), exploration.bytesPerState());
		return new CheckResult(system.name(), verdict(complete), findings.all(), findings.moreFound(),
				Optional.ofNullable(limit), statistics, options.occupancy() ? occupancy() : List.of());
	}

	private Kernel kernel() {
		return new Kernel(system, forgetting());
	}

	private Forgetting forgetting() {
		return options.uses(Reduction.ABSTRACTION) ? Forgetting.IRRELEVANT_DATA : Forgetting.DEAD_VALUES;
	}

	/**
	 * What the properties that are judged in every state look at; null where all moves have to be made: for what is judged
	 * of endless runs and for the fullest channels their order matters, and shorter traces may go another way.
	 */
	private FootprintSet visible() {
		if (!options.uses(Reduction.PARTIAL_ORDER) || options.shortest() || options.bitstate() || options.occupancy()
				|| GraphFindings.areOfRuns(system, options)) {
			return null;
		}
		FootprintSet visible = new FootprintSet();
		Context context = kernel.enter(kernel.start());
		system.properties().stream().filter(p -> p.kind() == PropertyInfo.Kind.ALWAYS || p.isTemporal())
				.flatMap(property -> property.conditions().stream())
				.forEach(condition -> new ExprFootprint(condition).show(context, visible));
		return visible;
	}

	/** Where runs of single processes are judged, every state stands for itself. */
	private Symmetries symmetries() {
		return options.uses(Reduction.SYMMETRY) && !options.bitstate() && !GraphFindings.areOfRuns(system, options)
				? Symmetries.of(kernel()) : Symmetries.NONE;
	}

	private boolean races() {
		return options.looksFor(FindingKind.RACE) && RaceJudge.isPossibleIn(system);
	}

	/** Which states have to be shown to the judges. */
	private StateTest test() {
		List<StateTest> tests = new ArrayList<>();
		Kernel own = kernel();
		for (PropertyInfo property : system.properties()) {
			if (property.kind() == PropertyInfo.Kind.ALWAYS) {
				FootprintSet looked = new FootprintSet();
				new ExprFootprint(property.condition()).show(own.enter(own.start()), looked);
				tests.add(new PropertyTest(tables, looked, state -> PropertyJudge.isViolated(property, own, state)));
				tests.add(new PropertyTest(tables, looked, state -> PropertyJudge.isFault(property, own, state)));
			}
		}
		if (races()) {
			tests.add(new RaceTest());
		}
		return PropertyTest.any(tests);
	}

	private List<StateJudge> stateJudges() {
		List<StateJudge> judges = new ArrayList<>();
		judges.add(new DeadlockJudge(findings, blockedReport));
		judges.add(new EndJudge(system,
				new PropertyJudge(system, PropertyInfo.Kind.FINALLY, findings, counterexamples), findings,
				counterexamples));
		judges.add(new PropertyJudge(system, PropertyInfo.Kind.ALWAYS, findings, counterexamples));
		if (races()) {
			AtomicAccesses blocks = new AtomicAccesses(system, forgetting(), growth, meter, budget);
			judges.add(new RaceJudge(system, blocks, findings, counterexamples));
		}
		return judges;
	}

	private List<MoveJudge> moveJudges() {
		LossJudge losses = new LossJudge(findings, counterexamples);
		kernel.context().observer = losses;
		return List.of(new FaultJudge(findings, counterexamples), losses,
				new UnboundedJudge(growth, findings, counterexamples));
	}

	private void analyse() {
		try {
			StateTruths truths = new StateTruths(TemporalFindings.properties(system), meter, findings, counterexamples);
			truths.evaluate(kernel, exploration, budget);
			if (tables.isReducing() || GraphFindings.areLookedFor(system, options)) {
				StateGraph graph = exploration.graph();
				new GraphFindings(kernel, exploration, graph, meter, budget, findings, counterexamples)
						.find(options, blockedReport);
				if (options.looksFor(FindingKind.LIVELOCK)) {
					new TemporalFindings(system, graph, exploration.size(), meter, budget, findings, counterexamples)
							.find(truths);
				}
			}
		} catch (LimitException e) {
			limit = e.limit();
		}
	}

	private List<ChannelUse> occupancy() {
		List<ChannelUse> uses = new ArrayList<>();
		for (int queue = 0; queue < system.queueCount(); queue++) {
			QueueInfo info = system.queue(queue);
			uses.add(new ChannelUse(info.name(), info.capacity(), tables.largest(queue)));
		}
		return uses;
	}

	private Verdict verdict(boolean complete) {
		if (findings.all().stream().map(Finding::kind).anyMatch(kind -> !kind.isRemark())) {
			return Verdict.DEFECT;
		}
		return complete ? Verdict.OK : Verdict.INCONCLUSIVE;
	}
}
