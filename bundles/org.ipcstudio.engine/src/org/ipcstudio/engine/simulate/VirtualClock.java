package org.ipcstudio.engine.simulate;

import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.operations.AwaitReceipt;
import org.ipcstudio.engine.operations.Delay;

/**
 * Virtual time. Moves take none; work, time-outs and carriers do. The kernel knows no time and has a process at its next
 * operation as soon as it is through with the one before; here is kept who is still busy on the way there, and what is
 * still under way.
 *
 * <p>Told of everything the kernel does, in its order: first what a move does, then, by {@link #wentOn}, who goes on.
 */
final class VirtualClock {
	private final Kernel kernel;
	private final CodeFacts facts;
	private final Ticks ticks;
	private final Cores cores;
	private final Transit transit;
	private final Deadlines deadlines;
	private final Agendas agendas;
	private final boolean[] busy;
	private final RunObserver observer;
	private State state;
	private boolean lateEnds;

	VirtualClock(Kernel kernel, CodeFacts facts, Ticks ticks, Cores cores, Simulator options) {
		this.kernel = kernel;
		this.facts = facts;
		this.ticks = ticks;
		this.cores = cores;
		int processes = kernel.system().processCount();
		observer = options.observer;
		transit = new Transit(kernel.system(), ticks, observer);
		deadlines = new Deadlines(processes);
		agendas = new Agendas(kernel.system(), ticks, options.output);
		busy = new boolean[processes];
	}

	/** The initial state is there; the processes that have started have been reported. */
	void start(State initial) {
		state = initial;
		for (int q = 0; q < kernel.system().queueCount(); q++) {
			transit.start(q, state.count(q));
		}
	}

	/** What is under way on buses and networks. */
	Transit transit() {
		return transit;
	}

	/** Whether a process is not yet at the operation at which the kernel has it; it may have ended there already. */
	boolean isBusy(int process) {
		return busy[process];
	}

	/** Whether a process has work to do and no core to do it on. */
	boolean isQueued(int process) {
		return cores.isQueued(process);
	}

	/** Whether a time-out of the process has passed. */
	boolean hasPassed(int process, int timeOut) {
		return deadlines.hasPassed(process, timeOut, ticks.time);
	}

	/** On its way to the next operation a process has to work. */
	void worked(int process, long duration) {
		if (duration > 0) {
			setBusy(process, true);
			if (agendas.isEmpty(process)) {
				cores.addWork(process, duration);
			} else {
				agendas.addWork(process, duration);
			}
		}
	}

	/** On its way to the next operation a process prints. */
	void printed(int process, String text) {
		if (busy[process]) {
			agendas.addPrint(process, text);
		} else {
			agendas.print(process, text);
		}
	}

	/** A message has joined a queue. */
	void sent(int sender, int queue) {
		transit.sent(sender, queue, ticks.time);
	}

	/** A rendezvous takes place, or with the receiver -1 one at which the network drops the message. */
	void passed(int sender, int receiver, int queue) {
		transit.passed(sender, receiver, queue, ticks.time);
		setBusy(sender, busy[sender] || transit.isTransferring(sender));
		if (receiver >= 0) {
			setBusy(receiver, busy[receiver] || transit.isTransferring(receiver));
		}
	}

	/** A process goes on to its next operation, where the kernel has it already. */
	void wentOn(int process) {
		if (facts.hasDelays()) {
			deadlines.pause(process);
		}
		if (busy[process]) {
			proceed(process);
		} else {
			arrive(process);
		}
	}

	/** Lets a busy process do the next of what it has to do. */
	private void proceed(int process) {
		if (transit.isTransferring(process) || cores.isRunning(process) || cores.isQueued(process)) {
			return;
		}
		if (!cores.hasNewWork(process)) {
			cores.addWork(process, agendas.nextWork(process));
		}
		if (cores.hasNewWork(process)) {
			cores.request(process, ticks.time);
		} else {
			arrive(process);
		}
	}

	/** A process has finished a piece of work. */
	private void finish(int process) {
		long more = agendas.nextWork(process);
		if (more > 0) {
			cores.goOn(process, more, ticks.time);
		} else {
			cores.release(process, ticks.time);
			arrive(process);
		}
	}

	private void arrive(int process) {
		lateEnds |= busy[process] && kernel.operation(state, process) == null;
		setBusy(process, false);
		if (!facts.hasDelays()) {
			return;
		}
		Operation operation = kernel.operation(state, process);
		if (operation == null) {
			deadlines.clear(process);
			return;
		}
		int location = state.words[kernel.system().process(process).base() + ProcessInfo.LOCATION];
		Delay[] delays = facts.delays(process, location);
		if (operation instanceof AwaitReceipt && deadlines.resume(process, operation.site())) {
			return; // the time has been running since the process came to the send
		}
		Context c = kernel.enter(state);
		c.enter(process);
		deadlines.arrive(c, delays, operation.site(), ticks.time);
	}

	private void setBusy(int process, boolean newBusy) {
		if (busy[process] != newBusy) {
			busy[process] = newBusy;
			observer.works(process, newBusy, ticks.time);
		}
	}

	/** When something happens next by the passing of time; {@link Cores#NEVER} if nothing does. */
	long nextEvent() {
		long next = Math.min(cores.nextFinish(), transit.nextArrival());
		for (int p = 0; facts.hasDelays() && p < busy.length; p++) {
			next = Math.min(next, deadlines.next(p, ticks.time));
		}
		return next;
	}

	/** Whether, since the last call, a process has become through that had ended for the kernel before. */
	boolean takeLateEnds() {
		boolean late = lateEnds;
		lateEnds = false;
		return late;
	}

	/** Lets time pass up to {@code time}, but not beyond the next event. */
	void advance(long time) {
		ticks.time = time;
		for (int p = 0; p < busy.length; p++) {
			if (cores.isFinished(p, time)) {
				finish(p);
			}
		}
		transit.deliver(time, this::proceed);
	}

	/** A process has broken a rule: what it had still to print before that, it prints now. */
	void abandon(int process) {
		agendas.printAll(process);
	}

	/** Forgets the time-outs of processes that have ended at their operation. */
	void forgetEnded() {
		for (int p = 0; p < busy.length; p++) {
			if (kernel.operation(state, p) == null) {
				deadlines.clear(p);
			}
		}
	}
}
