package org.ipcstudio.language.assist;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.PrecedencePredicateTransition;
import org.antlr.v4.runtime.atn.RuleStopState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.Transition;
import org.ipcstudio.language.internal.grammar.IpcParser;

/**
 * Finds what the grammar allows behind a list of tokens. It follows all ways through ANTLR's transition network at
 * once that lead along the tokens, and notes on which tokens they could go on. For each rule and place the places
 * where the rule may end are computed once, so the time is polynomial in the number of tokens, and linear for lists of
 * statements.
 *
 * <p>One walk is for one list. It keeps {@link #MAXIMUM_DEPTH} rules in each other; a text that is nested deeper has no
 * known continuation.
 */
final class GrammarWalk {

	private static final int MAXIMUM_DEPTH = 600;

	/**
	 * A rule that is under way at the end of the tokens.
	 *
	 * @param rule  its number in {@link IpcParser}
	 * @param start the index of its first token
	 */
	record Frame(int rule, int start) {
	}

	/**
	 * A token that may come next.
	 *
	 * @param token its type
	 * @param path  the rules that are under way there, the outermost first
	 */
	record Expected(int token, List<Frame> path) {
	}

	private record Call(int rule, int precedence, int start) {
	}

	private record Config(ATNState state, int index) {
	}

	private static final ATN NETWORK = IpcParser._ATN;

	private final int[] tokens;
	private final Map<Call, Set<Integer>> known = new HashMap<>();
	private final Set<Expected> expected = new LinkedHashSet<>();
	private final Deque<Frame> path = new ArrayDeque<>();

	private GrammarWalk(int[] tokens) {
		this.tokens = tokens;
	}

	/**
	 * What may come behind the tokens, which begin the rule, in the order of the token types; empty if they do not fit
	 * the grammar.
	 */
	static Set<Expected> behind(int rule, int[] tokens) {
		GrammarWalk walk = new GrammarWalk(tokens);
		walk.ends(new Call(rule, 0, 0));
		return walk.expected.stream().sorted(Comparator.comparingInt(Expected::token))
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The places where a rule that begins at a place may end. */
	private Set<Integer> ends(Call call) {
		Set<Integer> ends = known.get(call);
		if (ends != null) {
			return ends;
		}
		if (path.size() >= MAXIMUM_DEPTH) {
			return Set.of();
		}
		int noted = expected.size();
		path.addLast(new Frame(call.rule(), call.start()));
		ends = follow(call);
		path.removeLast();
		// a rule that is under way at the end is walked once for each way that leads to it, for the sake of the paths
		if (expected.size() == noted) {
			known.put(call, ends);
		}
		return ends;
	}

	private Set<Integer> follow(Call call) {
		Set<Integer> ends = new LinkedHashSet<>();
		Set<Config> visited = new HashSet<>();
		Deque<Config> work = new ArrayDeque<>();
		work.push(new Config(NETWORK.ruleToStartState[call.rule()], call.start()));
		while (!work.isEmpty()) {
			Config config = work.pop();
			if (!visited.add(config)) {
				continue;
			}
			if (config.state() instanceof RuleStopState) {
				ends.add(config.index());
				continue;
			}
			for (Transition transition : config.state().getTransitions()) {
				step(transition, config.index(), call.precedence(), work);
			}
		}
		return ends;
	}

	private void step(Transition transition, int index, int precedence, Deque<Config> work) {
		if (transition instanceof RuleTransition rule) {
			for (int end : ends(new Call(rule.target.ruleIndex, rule.precedence, index))) {
				work.push(new Config(rule.followState, end));
			}
		} else if (transition instanceof PrecedencePredicateTransition predicate) {
			if (predicate.precedence >= precedence) {
				work.push(new Config(predicate.target, index));
			}
		} else if (transition.isEpsilon()) {
			work.push(new Config(transition.target, index));
		} else if (index == tokens.length) {
			List<Frame> here = List.copyOf(path);
			transition.label().toList().forEach(token -> expected.add(new Expected(token, here)));
		} else if (transition.label().contains(tokens[index])) {
			work.push(new Config(transition.target, index + 1));
		}
	}
}
