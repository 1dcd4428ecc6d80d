package org.ipcstudio.editor.live;

import java.util.List;

import org.ipcstudio.editor.live.CarrierState.Carried;
import org.ipcstudio.editor.live.Deadlock.Ring;
import org.ipcstudio.editor.live.Deadlock.Sentence;
import org.ipcstudio.editor.live.Deadlock.Step;

/** Systems, and moments of their runs as somebody who knows the engine would give them to a canvas. */
final class LiveSystems {
	/** Something of everything. */
	static final String EVERYTHING = """
			system Everything {
			  process Producer @(30, 30) { send 1 to Jobs }
			  mailbox Jobs : int capacity 4 @(270, 30)
			  process Worker[3] @(510, 30) { var job : int receive job from Jobs }
			  mailbox Fork[5] : bool capacity 1 @(750, 30)
			  process Client @(30, 140) { send 1 to Server }
			  process Server daemon @(510, 140) { var r : int receive r from Client }
			  link Client <-> Server : int capacity 2
			  process Shell @(30, 240) { spawn Sort wait Sort }
			  pipe Out by Shell : int capacity 16 @(270, 230)
			  process Sort in Shell @(510, 240) { var x : int receive x from Out }
			  process Logger @(30, 340) { send 1 to Log }
			  fifo Log : int capacity 12 path "/tmp/log" @(270, 320)
			  process Audit @(510, 350) { var m : int receive m from Log }
			  process Teller[2] @(30, 450) { lock Guard { Account.balance = Account.balance + 1 } }
			  memory Account @(330, 430) { balance : int = 0 history[4] : int ready : bool = true }
			  lock Guard @(550, 440)
			  semaphore Slots = 2 @(550, 500)
			  bus Main transfer 2 ms @(30, 580)
			  network Lan latency 5 ms loss 1 % @(330, 560)
			  mailbox Replies : int capacity 0 @(750, 140)
			  mailbox Free : int @(750, 240)
			  process Failed @(750, 340) { var z : int = 0 assert z > 0 }
			  process Later in Shell @(750, 430) { work 1 ms }
			  process Crowd[200] @(750, 510) { work 1 ms }
			  Producer -> Jobs -> Worker
			  Worker -> Fork
			  Shell -> Out -> Sort
			  Logger <-> Log <-> Audit
			  Teller <-> Account
			  Teller -- Guard
			  Teller -- Slots
			}
			""";

	/** A ring of nodes that have figures of their own. */
	static final String RING = """
			system Ring {
			  process Left @(60, 120) { var f : bool receive f from ForkA receive f from ForkB }
			  mailbox ForkA : bool capacity 1 @(330, 60)
			  mailbox ForkB : bool capacity 1 @(330, 200)
			  process Right @(600, 120) { var f : bool receive f from ForkB receive f from ForkA }
			  process Idle @(60, 320) { work 1 ms }
			  Left <-> ForkA <-> Right
			  Left <-> ForkB <-> Right
			}
			""";

	/** A ring of elements of arrays. */
	static final String PHILOSOPHERS = """
			system Philosophers {
			  const N = 5
			  mailbox Fork[N] : bool capacity 1 initially [true] @(400, 120)
			  process Philosopher[N] @(120, 120) {
			    var fork : bool
			    loop { receive fork from Fork[self] receive fork from Fork[(self + 1) % N] send true to Fork[self] }
			  }
			  Philosopher <-> Fork
			}
			""";

	private LiveSystems() {
	}

	/** A moment in the run of {@link #EVERYTHING}. */
	static LiveViewBuilder everything() {
		LiveViewBuilder view = LiveView.builder()
				.add(new ProcessState("Producer", Activity.READY, "send i to Jobs"))
				.add(new QueueState("Jobs", 4, List.of(new MessageItem("17", "Producer"), new MessageItem("18", "Producer"),
						new MessageItem("19", "Producer"))))
				.add(new ProcessState("Worker[0]", Activity.WORKING, "work 5 ms"))
				.add(new ProcessState("Worker[1]", Activity.WAITING, "receive job from Jobs", "Waits for a message in Jobs."))
				.add(new ProcessState("Worker[2]", Activity.READY, "receive job from Jobs"))
				.focus("Worker[1]")
				.add(new ProcessState("Client", Activity.WAITING, "send 1 to Server"))
				.add(new ProcessState("Server", Activity.READY, "receive r from Client"))
				.add(new QueueState("Client -> Server", 2, List.of(new MessageItem("1", "Client"), new MessageItem("2", "Client"))))
				.add(new QueueState("Server -> Client", 2, List.of()))
				.add(new ProcessState("Shell", Activity.WAITING, "wait Sort"))
				.add(new QueueState("Out", 7, 16, List.of(new MessageItem("5", "Shell")), ""))
				.add(new ProcessState("Sort", Activity.READY, "receive x from Out"))
				.add(new ProcessState("Logger", Activity.WORKING, "work 10 ms"))
				.add(new QueueState("Log", 9, 12, List.of(new MessageItem("3", "Logger")), ""))
				.add(new ProcessState("Audit", Activity.ENDED, ""))
				.add(new ProcessState("Teller[0]", Activity.READY, "balance = balance + 1"))
				.add(new ProcessState("Teller[1]", Activity.WAITING, "lock Guard"))
				.add(new VariableState("Account.balance", "41", true))
				.add(new VariableState("Account.history[0]", "7", false))
				.add(new VariableState("Account.history[1]", "9", false))
				.add(new VariableState("Account.ready", "true", false))
				.add(new LockState("Guard", "Teller[0]", List.of("Teller[1]")))
				.add(new SemaphoreState("Slots", 0, List.of("Teller[1]")))
				.add(new CarrierState("Main", List.of(new Carried("17", "Producer", "Jobs", false),
						new Carried("18", "Producer", "Jobs", true))))
				.add(new CarrierState("Lan", List.of(new Carried("5", "Client", "Client -> Server", false),
						new Carried("6", "Client", "Client -> Server", false))))
				.add(new QueueState("Free", QueueState.UNBOUNDED, List.of(new MessageItem("1", "A"), new MessageItem("2", "A"))))
				.add(new ProcessState("Failed", Activity.FAULTED, "assert z > 0", "The assertion z > 0 does not hold."))
				.add(new ProcessState("Later", Activity.NOT_STARTED, ""))
				.passage("Producer", "Jobs");
		for (int i = 0; i < 5; i++) {
			view.add(new QueueState("Fork[" + i + "]", 1, i % 2 == 0 ? List.of(new MessageItem("true", "Worker[" + i % 3 + "]"))
					: List.of()));
		}
		for (int i = 0; i < 200; i++) {
			view.add(new ProcessState("Crowd[" + i + "]", i < 110 ? Activity.WORKING : i < 190 ? Activity.WAITING : Activity.ENDED,
					i < 190 ? "work 1 ms" : ""));
		}
		return view;
	}

	/** The deadlock of {@link #RING}. */
	static LiveViewBuilder ring() {
		return LiveView.builder()
				.add(new ProcessState("Left", Activity.STUCK, "receive f from ForkB"))
				.add(new ProcessState("Right", Activity.STUCK, "receive f from ForkA"))
				.add(new ProcessState("Idle", Activity.READY, "work 1 ms"))
				.add(new QueueState("ForkA", 1, List.of()))
				.add(new QueueState("ForkB", 1, List.of()))
				.deadlock(new Deadlock("Deadlock: a ring of two",
						List.of(new Ring(List.of(new Step("Left", "ForkB", "waits for", "sent only by"),
								new Step("Right", "ForkA", "waits for", "sent only by")))),
						List.of(new Sentence("Left",
								"Left waits for a message in ForkB, which only Right can send, and Right sends it after its next receive only."),
								new Sentence("Right", "Right waits for a message in ForkA, which only Left can send."))));
	}

	/** The deadlock of {@link #PHILOSOPHERS}. */
	static LiveViewBuilder philosophers(int count) {
		LiveViewBuilder view = LiveView.builder().focus("Philosopher[3]");
		List<Step> steps = new java.util.ArrayList<>();
		List<Sentence> sentences = new java.util.ArrayList<>();
		for (int i = 0; i < count; i++) {
			int next = (i + 1) % count;
			view.add(new ProcessState("Philosopher[" + i + "]", Activity.STUCK, "receive fork from Fork[" + next + "]"));
			view.add(new QueueState("Fork[" + i + "]", 1, List.of()));
			steps.add(new Step("Philosopher[" + i + "]", "Fork[" + next + "]", "waits for", "sent only by"));
			sentences.add(new Sentence("Philosopher[" + i + "]", "Philosopher[" + i + "] waits for a message in Fork[" + next
					+ "], which only Philosopher[" + next + "] can send."));
		}
		return view.deadlock(new Deadlock("Deadlock: a ring of " + count, List.of(new Ring(steps)), sentences));
	}

	/** What a verification of {@link #EVERYTHING} has found out. */
	static LiveViewBuilder coverage() {
		return LiveView.builder().coverage("Jobs", new Coverage(true, Coverage.Level.ALWAYS_FULL, List.of("At most 4 of 4 messages.")))
				.coverage("Log", new Coverage(true, Coverage.Level.FULL_AT_TIMES, List.of("At most 12 of 12 messages.")))
				.coverage("Failed", Coverage.unused()).coverage("Free", Coverage.unused())
				.coverage("Guard", Coverage.unused()).coverage("Main", Coverage.unused())
				.coverage("Teller", "Guard", Coverage.unused("No process has ever locked it."))
				.coverage("Shell", new Coverage(true, Coverage.Level.UNKNOWN, List.of("Line 11 is never reached: wait Sort")));
	}
}
