package org.ipcstudio.checker.internal.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ipcstudio.checker.CheckOptions;
import org.ipcstudio.checker.CheckResult;
import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.checker.Limit;
import org.ipcstudio.checker.ProgressListener;
import org.ipcstudio.checker.Reduction;
import org.ipcstudio.checker.Statistics;
import org.ipcstudio.checker.Verdict;
import org.ipcstudio.checker.internal.graph.ProcessSets;
import org.ipcstudio.checker.internal.graph.StateGraph;
import org.ipcstudio.checker.internal.store.MemoryMeter;
import org.ipcstudio.checker.internal.store.StateCodec;
import org.ipcstudio.checker.internal.store.StateStore;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.PropertyInfo;

/** One check of one system: explores, analyses the graph, and draws the conclusion. */
public final class Check {
	private final CompiledSystem system;
	private final CheckOptions options;
	private final Budget budget;
	private final MemoryMeter meter;
	private final Kernel kernel;
	private final StateStore store;
	private final StateGraph graph;
	private final Findings findings;
	private final Counterexamples counterexamples;
	private final BlockedReport blockedReport;
	private final Growth growth;
	/** Null if nobody asks for it. */
	private final OccupancyJudge occupancy;
	private Limit limit;

	public Check(CompiledSystem system, CheckOptions options, ProgressListener listener) {
		this.system = system;
		this.options = options;
		budget = new Budget(options.timeLimit(), listener);
		meter = new MemoryMeter(options.maxMemory());
		kernel = new Kernel(system, forgetting(options));
		store = new StateStore(new StateCodec(system), meter, options.maxStates());
		graph = GraphFindings.areLookedFor(system, options) ? new StateGraph(new ProcessSets(), meter) : null;
		findings = new Findings(options);
		counterexamples = new Counterexamples(system, store);
		growth = new Growth(system, options.unboundedLimit());
		blockedReport = new BlockedReport(system, counterexamples);
		occupancy = options.occupancy() ? new OccupancyJudge(system) : null;
	}

	private static Forgetting forgetting(CheckOptions options) {
		return options.uses(Reduction.ABSTRACTION) ? Forgetting.IRRELEVANT_DATA : Forgetting.DEAD_VALUES;
	}

	/** Runs the check; to be called once. */
	public CheckResult run() {
		Exploration exploration = new Exploration(kernel, store, graph, meter, budget, stateJudges(), moveJudges());
		exploration.run();
		limit = exploration.limit();
		if (graph != null && budget.spent() == null) {
			analyseGraph();
		}
		if (limit == null && options.looksFor(FindingKind.UNREACHED)) {
			UnreachedText.report(kernel, findings);
		}
		Statistics statistics = new Statistics(limit == null, exploration.states(), exploration.transitions(),
				exploration.depth(), budget.seconds(), meter.peak());
		return new CheckResult(system.name(), verdict(), findings.all(), findings.moreFound(),
				Optional.ofNullable(limit), statistics, occupancy == null ? List.of() : occupancy.uses());
	}

	private List<StateJudge> stateJudges() {
		List<StateJudge> judges = new ArrayList<>();
		judges.add(new DeadlockJudge(findings, blockedReport));
		judges.add(new EndJudge(system,
				new PropertyJudge(system, PropertyInfo.Kind.FINALLY, findings, counterexamples), findings,
				counterexamples));
		judges.add(new PropertyJudge(system, PropertyInfo.Kind.ALWAYS, findings, counterexamples));
		if (options.looksFor(FindingKind.RACE) && RaceJudge.isPossibleIn(system)) {
			AtomicAccesses blocks = new AtomicAccesses(system, forgetting(options), growth, meter, budget);
			judges.add(new RaceJudge(system, blocks, findings, counterexamples));
		}
		return judges;
	}

	private List<MoveJudge> moveJudges() {
		LossJudge losses = new LossJudge(findings, counterexamples);
		kernel.context().observer = losses;
		List<MoveJudge> judges = new ArrayList<>(List.of(new FaultJudge(findings, counterexamples), losses,
				new UnboundedJudge(growth, findings, counterexamples)));
		if (occupancy != null) {
			judges.add(occupancy);
		}
		return judges;
	}

	private void analyseGraph() {
		try {
			new GraphFindings(kernel, store, graph, meter, budget, findings, counterexamples)
					.find(options, blockedReport);
		} catch (LimitException e) {
			limit = e.limit();
		}
	}

	private Verdict verdict() {
		if (findings.all().stream().map(Finding::kind).anyMatch(kind -> !kind.isRemark())) {
			return Verdict.DEFECT;
		}
		return limit == null ? Verdict.OK : Verdict.INCONCLUSIVE;
	}
}
