package org.ipcstudio.checker.internal.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.ipcstudio.checker.advice.Policy;
import org.ipcstudio.checker.advice.Policy.Sending;
import org.ipcstudio.checker.advice.PolicyGrid;
import org.ipcstudio.checker.advice.PolicyVerdict;
import org.ipcstudio.checker.advice.PolicyVerdict.Outcome;
import org.ipcstudio.language.types.Rights;
import org.ipcstudio.language.types.Rights.Right;
import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Sharing;

/** Checks the system with every policy of every channel: ways to send, ways to share, and capacities. */
final class PolicySearch {
	private final Variants variants;
	private final Trial original;
	/** The same with how full its channels get. */
	private final Trial measured;
	private final Trials trials;

	PolicySearch(Variants variants, Trial original, Trial measured, Trials trials) {
		this.variants = variants;
		this.original = original;
		this.measured = measured;
		this.trials = trials;
	}

	/** One grid for each declared channel, in the order of the text. */
	List<PolicyGrid> find() {
		return ChannelDeclaration.of(original.source().system()).stream().map(this::grid).toList();
	}

	private PolicyGrid grid(ChannelDeclaration channel) {
		List<PolicyVerdict> verdicts = new ArrayList<>();
		for (Sending sending : sendings(channel)) {
			for (String sharing : sharings(channel)) {
				for (int capacity : capacities(channel)) {
					verdicts.add(verdict(channel, new Policy(sending, sharing, capacity)));
				}
			}
		}
		return new PolicyGrid(channel.name(), verdicts);
	}

	private PolicyVerdict verdict(ChannelDeclaration channel, Policy policy) {
		boolean current = policy.capacity() == original.capacity(channel) && isCurrent(channel, policy.sending())
				&& isCurrent(channel, policy.sharing());
		Optional<Trial> trial = current ? Optional.of(original)
				: variants.with(channel, policy).map(text -> trials.of(text, label(channel, policy)));
		return trial.map(found -> new PolicyVerdict(policy, current, found.outcome(), found.kinds()))
				.orElseGet(() -> new PolicyVerdict(policy, false, Outcome.IMPOSSIBLE, Set.of()));
	}

	private boolean isCurrent(ChannelDeclaration channel, Sending sending) {
		return switch (sending) {
			case AS_WRITTEN -> true;
			case BLOCKING -> variants.sends(channel, false).isEmpty();
			case NON_BLOCKING -> variants.sends(channel, true).isEmpty();
		};
	}

	private static boolean isCurrent(ChannelDeclaration channel, String sharing) {
		return sharing.isEmpty() || channel.channel() instanceof Mailbox mailbox
				&& mailbox.getSharing().getName().toLowerCase(Locale.ROOT).equals(sharing);
	}

	private static String label(ChannelDeclaration channel, Policy policy) {
		String capacity = policy.capacity() == Integer.MAX_VALUE ? "without a bound" : "with capacity " + policy.capacity();
		return String.join(", ", channel.name() + " " + capacity, policy.sending().id())
				+ (policy.sharing().isEmpty() ? "" : ", sharing " + policy.sharing());
	}

	/** Both ways to send, if there is a send that can be made either. */
	private List<Sending> sendings(ChannelDeclaration channel) {
		boolean either = !variants.sends(channel, true).isEmpty() || !variants.sends(channel, false).isEmpty();
		return either ? List.of(Sending.BLOCKING, Sending.NON_BLOCKING) : List.of(Sending.AS_WRITTEN);
	}

	/** Both ways to share, if several processes may receive. */
	private List<String> sharings(ChannelDeclaration channel) {
		boolean shared = channel.channel() instanceof Mailbox mailbox && mailbox.getSharing() != Sharing.PAIR
				&& receivers(mailbox) > 1;
		return shared ? List.of("any", "exclusive") : List.of("");
	}

	/** The number of process declarations that may receive, where an array counts as several. */
	private int receivers(Mailbox mailbox) {
		Rights rights = Rights.of(original.source().system());
		return Programs.all(original.source().system(), Process.class).stream()
				.filter(process -> rights.anywhere(process, mailbox, Right.RECEIVE))
				.mapToInt(process -> process.getSize() == null ? 1 : 2).sum();
	}

	/** 0 and 1 as far as the channel can have them, its own capacity or the room that it uses, and no bound. */
	private SortedSet<Integer> capacities(ChannelDeclaration channel) {
		SortedSet<Integer> capacities = new TreeSet<>(List.of(channel.lowestCapacity(), 1, Integer.MAX_VALUE));
		int own = original.capacity(channel);
		capacities.add(own);
		if (own == Integer.MAX_VALUE || own < 2) {
			capacities.add(Math.max(2, measured.largest(channel)));
		}
		return capacities;
	}
}
