package org.ipcstudio.engine.compile;

import java.util.BitSet;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.ipcstudio.engine.kernel.ChannelRef;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.Medium;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.Program;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.QueueKind;

/**
 * Numbers the media of a system. What is alike has one number: all elements of an array of channels or of a shared
 * array, and all links from the instances of one process to those of another. So what matters of one element matters of
 * all, and the elements stay interchangeable.
 */
final class Media {
	private final List<ProcessInfo> processes;
	private final List<QueueInfo> queues;
	private final Map<Program, Map<Program, Group>> outgoing = new IdentityHashMap<>();
	private final Map<Program, Map<Program, Group>> incoming = new IdentityHashMap<>();
	private final Group[] groups;
	private int next;

	/**
	 * Queues that are alike.
	 *
	 * @param number the number of their senders; those of the parts of their messages follow
	 */
	private record Group(int number, int parts) {
	}

	/** @param words the number of words in a state; a shared variable has the number of its first word */
	Media(List<ProcessInfo> processes, List<QueueInfo> queues, int words) {
		this.processes = processes;
		this.queues = queues;
		groups = new Group[queues.size()];
		next = words;
		for (QueueInfo queue : queues) {
			if (queue.kind() == QueueKind.LINK) {
				addLink(queue);
			}
		}
	}

	private void addLink(QueueInfo queue) {
		Program from = processes.get(queue.senders()[0]).program();
		Program to = processes.get(queue.receivers()[0]).program();
		Group group = outgoing.computeIfAbsent(from, p -> new IdentityHashMap<>()).computeIfAbsent(to, p -> group(queue));
		incoming.computeIfAbsent(to, p -> new IdentityHashMap<>()).put(from, group);
		groups[queue.id()] = group;
	}

	private Group group(QueueInfo queue) {
		Group group = new Group(next, queue.parts().size());
		next += 1 + group.parts();
		return group;
	}

	/**
	 * The numbers of the media that a program may mean.
	 *
	 * @param sends whether it puts something there, as opposed to getting it
	 */
	int[] numbers(Medium medium, Program program, boolean sends) {
		return switch (medium) {
			case Medium.Memory memory -> new int[] { memory.firstWord() };
			case Medium.Part part -> groups(part.channel(), program, sends).stream()
					.filter(group -> part.part() < group.parts()).mapToInt(group -> partNumber(group, part.part())).toArray();
			case Medium.Sender sender -> groups(sender.channel(), program, sends).stream().mapToInt(Group::number).toArray();
		};
	}

	private static int partNumber(Group group, int part) {
		return group.number() + 1 + part;
	}

	private Collection<Group> groups(ChannelRef channel, Program program, boolean sends) {
		if (channel instanceof ChannelRef.Element element) {
			return List.of(array(element));
		}
		Map<Program, Group> links = (sends ? outgoing : incoming).getOrDefault(program, Map.of());
		Program partner = channel instanceof ChannelRef.Peer peer ? partner(peer.process()) : null;
		if (partner == null) {
			return links.values();
		}
		Group link = links.get(partner);
		return link == null ? List.of() : List.of(link);
	}

	private Group array(ChannelRef.Element element) {
		int first = element.firstQueue();
		if (groups[first] == null) {
			Group group = group(queues.get(first));
			for (int queue = first; queue < first + element.size(); queue++) {
				groups[queue] = group;
			}
		}
		return groups[first];
	}

	/** The program of the process that an expression names; null if that depends on variables. */
	private Program partner(Expr process) {
		return switch (process) {
			case Expr.Const constant when constant.value() >= 0 && constant.value() < processes.size() ->
				processes.get(constant.value()).program();
			case Expr.ProcessElement element -> processes.get(element.first()).program();
			default -> null;
		};
	}

	/** The queues of which it does not matter who has sent a message; of a fifo it does, since nobody reads his own. */
	BitSet senders(BitSet mattering) {
		BitSet senders = new BitSet();
		for (QueueInfo queue : queues) {
			Group group = groups[queue.id()];
			senders.set(queue.id(), !queue.isFifo() && (group == null || !mattering.get(group.number())));
		}
		return senders;
	}

	/** For each queue the parts of its messages that do not matter; what no program uses does not. */
	int[][] parts(BitSet mattering) {
		Map<Group, int[]> known = new IdentityHashMap<>(); // hundreds of thousands of links may be alike
		int[][] parts = new int[queues.size()][];
		for (QueueInfo queue : queues) {
			Group group = groups[queue.id()];
			parts[queue.id()] = group == null ? IntStream.range(0, queue.parts().size()).toArray()
					: known.computeIfAbsent(group, g -> IntStream.range(0, g.parts())
							.filter(part -> !mattering.get(partNumber(g, part))).toArray());
		}
		return parts;
	}
}
