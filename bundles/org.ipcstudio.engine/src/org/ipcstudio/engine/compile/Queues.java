package org.ipcstudio.engine.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.engine.kernel.EndInfo;
import org.ipcstudio.engine.kernel.ProcessInfo.PeerQueues;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.QueueKind;
import org.ipcstudio.language.types.DirectLinks;
import org.ipcstudio.language.types.DirectLinks.DirectLink;
import org.ipcstudio.language.types.Rights.Right;
import org.ipcstudio.language.types.Types;
import org.ipcstudio.language.types.ValueType;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Create;
import org.ipcstudio.model.Delete;
import org.ipcstudio.model.Duplex;
import org.ipcstudio.model.Fifo;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Link;
import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.Network;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Open;
import org.ipcstudio.model.Pipe;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Receive;
import org.ipcstudio.model.Sharing;
import org.ipcstudio.model.Sized;

/**
 * Numbers the queues of all channels. Those that can hold messages come first, since rendezvous have no place in a
 * state; the elements of an array have consecutive numbers.
 */
final class Queues {
	private static final int DEFAULT_PIPE_CAPACITY = 16;
	private static final int MOST_QUEUES = 500_000;

	private final IpcSystem system;
	private final Layout layout;
	private final DirectLinks links;
	private final SendersWanted sendersWanted;
	private final Set<Object> changedMailboxes;
	private final List<QueueInfo> queues = new ArrayList<>();
	private final Map<Node, Integer> firstQueue = new HashMap<>();
	private final Map<Integer, List<EndInfo>> endsOfProcess = new HashMap<>();
	private final Map<Integer, PeerTable> peers = new HashMap<>();
	private final List<LinkQueues> linkQueues = new ArrayList<>();

	/** The queues of a declared link in its first direction, for its initial messages. */
	record LinkQueues(Link link, int[] forward) {
	}

	Queues(IpcSystem system, Layout layout) {
		this.system = system;
		this.layout = layout;
		links = DirectLinks.of(system);
		sendersWanted = new SendersWanted(system);
		changedMailboxes = changedMailboxes(system);
		addAll(false);
		addAll(true);
	}

	private void addAll(boolean rendezvous) {
		for (Item item : system.getItems()) {
			if (item instanceof Channel channel && item instanceof Node node
					&& (capacity(channel) == 0) == rendezvous) {
				add(node, channel);
			}
		}
		for (DirectLink link : links.all()) {
			if ((link.declaration() == null || capacity(link.declaration()) == 0) == rendezvous) {
				add(link);
			}
		}
	}

	private static int capacity(Channel channel) {
		if (channel.isUnbounded()) {
			return Integer.MAX_VALUE;
		}
		if (channel.getCapacity() != null) {
			return Layout.constant(channel.getCapacity());
		}
		return switch (channel) {
			case Mailbox mailbox -> Integer.MAX_VALUE;
			case Link link -> 0;
			default -> DEFAULT_PIPE_CAPACITY;
		};
	}

	private void add(Node node, Channel channel) {
		firstQueue.put(node, queues.size());
		List<String> names = Layout.names(node, (Sized) node);
		int[][] allSenders = layout.instancesWith(node, names.size(), Right.SEND);
		int[][] allReceivers = layout.instancesWith(node, names.size(), Right.RECEIVE);
		for (int element = 0; element < names.size(); element++) {
			int[] senders = allSenders[element];
			int[] receivers = allReceivers[element];
			QueueKind kind = kind(channel);
			add(names.get(element), kind, channel, sendersWanted.of(node) || channel instanceof Fifo,
					existsWord(channel), rightWord(channel), senders, receivers, ends(channel, senders, true),
					ends(channel, receivers, false));
		}
	}

	private static QueueKind kind(Channel channel) {
		return switch (channel) {
			case Mailbox mailbox -> QueueKind.MAILBOX;
			case Pipe pipe -> QueueKind.PIPE;
			case Fifo fifo -> fifo.getDuplex() == Duplex.FULL ? QueueKind.FULL_DUPLEX_FIFO : QueueKind.HALF_DUPLEX_FIFO;
			default -> QueueKind.LINK;
		};
	}

	private int existsWord(Channel channel) {
		return channel instanceof Mailbox mailbox && mayBeAbsent(mailbox) ? layout.reserve(1) : -1;
	}

	private boolean mayBeAbsent(Mailbox mailbox) {
		return mailbox.isAbsent() || mailbox.getOwner() != null || changedMailboxes.contains(mailbox);
	}

	private static Set<Object> changedMailboxes(IpcSystem system) {
		Set<Object> changed = new HashSet<>();
		for (Iterator<EObject> all = system.eAllContents(); all.hasNext();) {
			switch (all.next()) {
				case Create create -> changed.add(create.getMailbox().getTarget());
				case Delete delete -> changed.add(delete.getMailbox().getTarget());
				default -> {
					// does not change a mailbox
				}
			}
		}
		return changed;
	}

	private int rightWord(Channel channel) {
		return channel instanceof Mailbox mailbox && mailbox.getSharing() == Sharing.EXCLUSIVE ? layout.reserve(1) : -1;
	}

	private List<EndInfo> ends(Channel channel, int[] processes, boolean write) {
		List<EndInfo> ends = new ArrayList<>();
		if (channel instanceof Pipe || channel instanceof Fifo) {
			for (int process : processes) {
				EndInfo end = new EndInfo(process, queues.size(), write, layout.reserve(1),
						!opensItself(process, channel));
				ends.add(end);
				endsOfProcess.computeIfAbsent(process, p -> new ArrayList<>()).add(end);
			}
		}
		return ends;
	}

	private boolean opensItself(int instance, Channel channel) {
		for (Process process : layout.processes()) {
			int first = layout.firstInstance(process);
			if (instance >= first && instance < first + Layout.size(process)) {
				return contains(process, channel);
			}
		}
		return false;
	}

	private static boolean contains(Process process, Channel opened) {
		for (Iterator<EObject> all = process.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Open open && open.getChannel().getTarget() == opened) {
				return true;
			}
		}
		return false;
	}

	private void add(DirectLink link) {
		int[] first = instances(link.first());
		int[] second = instances(link.second());
		List<Integer> forward = new ArrayList<>();
		boolean withItself = link.first() == link.second();
		for (int a : first) {
			for (int b : second) {
				if (a == b) {
					continue;
				}
				forward.add(addDirection(link, link.first(), a, b));
				if (link.bidirectional() && !withItself) { // within an array the other direction is the pair (b, a)
					addDirection(link, link.second(), b, a);
				}
			}
		}
		if (link.declaration() != null) {
			linkQueues.add(new LinkQueues(link.declaration(), forward.stream().mapToInt(Integer::intValue).toArray()));
		}
	}

	private int[] instances(Process process) {
		int first = layout.firstInstance(process);
		return IntStream.range(first, first + Layout.size(process)).toArray();
	}

	private int addDirection(DirectLink link, Process sender, int from, int to) {
		int queue = queues.size();
		Channel channel = link.declaration();
		String name = layout.processNames().get(from) + " -> " + layout.processNames().get(to);
		int[] senders = { from };
		int[] receivers = { to };
		if (channel != null) {
			add(name, QueueKind.LINK, channel, sendersWanted.ofLinks(), -1, -1, senders, receivers, List.of(), List.of());
		} else {
			add(new QueueInfo(queue, name, QueueKind.LINK, 0, links.partsFrom(sender, link), sendersWanted.ofLinks(), 0, false, -1, -1, -1,
					senders, receivers, List.of(), List.of()));
		}
		peers.computeIfAbsent(from, p -> new PeerTable()).outgoing.put(to, queue);
		peers.computeIfAbsent(to, p -> new PeerTable()).incoming.put(from, queue);
		return queue;
	}

	private void add(String name, QueueKind kind, Channel channel, boolean tracksSenders, int existsWord, int rightWord,
			int[] senders, int[] receivers, List<EndInfo> writeEnds, List<EndInfo> readEnds) {
		Network network = channel.getCarrier() instanceof Network n ? n : null;
		List<ValueType> parts = Types.messageParts(channel);
		add(new QueueInfo(queues.size(), name, kind, capacity(channel), parts, tracksSenders,
				network == null ? 0 : network.getLoss() / 100, network != null && network.isReorder(),
				layout.carrier(channel.getCarrier()), existsWord, rightWord, senders, receivers, readEnds, writeEnds));
	}

	private void add(QueueInfo queue) {
		queues.add(queue);
		if (queues.size() > MOST_QUEUES) {
			throw new UnrunnableSystemException("the links between the processes would need more than %,d channels: use smaller arrays"
					.formatted(MOST_QUEUES));
		}
	}

	List<QueueInfo> all() {
		return queues;
	}

	/** The number of the queue of a mailbox, pipe or fifo, or of the first of an array. */
	int first(Node channel) {
		return firstQueue.get(channel);
	}

	/** The ends that a process instance may hold. */
	List<EndInfo> ends(int process) {
		return endsOfProcess.getOrDefault(process, List.of());
	}

	/** The links of a process instance. */
	PeerQueues peers(int process) {
		return peers.getOrDefault(process, new PeerTable()).freeze();
	}

	List<LinkQueues> declaredLinks() {
		return linkQueues;
	}

	DirectLinks links() {
		return links;
	}

	/** The queues of one process by peer, while they are collected. */
	private static final class PeerTable {
		private final Map<Integer, Integer> outgoing = new TreeMap<>();
		private final Map<Integer, Integer> incoming = new TreeMap<>();

		PeerQueues freeze() {
			return new PeerQueues(ints(outgoing.keySet()), ints(outgoing.values()), ints(incoming.keySet()),
					ints(incoming.values()));
		}

		private static int[] ints(Collection<Integer> values) {
			return values.stream().mapToInt(Integer::intValue).toArray();
		}
	}

	/** Of which channels some receive asks for the sender; elsewhere messages need not remember it. */
	private static final class SendersWanted {
		private final Set<Object> channels = new HashSet<>();
		private boolean links;

		SendersWanted(IpcSystem system) {
			for (Iterator<EObject> all = system.eAllContents(); all.hasNext();) {
				if (all.next() instanceof Receive receive && receive.getSender() != null) {
					Object target = receive.getChannel() == null ? null : receive.getChannel().getTarget();
					if (target instanceof Channel) {
						channels.add(target);
					} else {
						links = true;
					}
				}
			}
		}

		boolean of(Node channel) {
			return channels.contains(channel);
		}

		boolean ofLinks() {
			return links;
		}
	}
}
