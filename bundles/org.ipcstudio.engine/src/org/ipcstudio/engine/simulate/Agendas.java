package org.ipcstudio.engine.simulate;

import java.util.ArrayDeque;
import java.util.Deque;

import org.ipcstudio.engine.kernel.CompiledSystem;

/**
 * What processes that are busy have to do after their present work: prints, which have to wait until the work before them
 * is done, and work behind prints.
 */
final class Agendas {
	private final CompiledSystem system;
	private final Ticks ticks;
	private final OutputListener output;
	private final Deque<Item>[] agendas;

	private sealed interface Item {
		record Work(long duration) implements Item {
		}

		record Print(String text) implements Item {
		}
	}

	@SuppressWarnings({ "unchecked", "rawtypes" })
	Agendas(CompiledSystem system, Ticks ticks, OutputListener output) {
		this.system = system;
		this.ticks = ticks;
		this.output = output;
		agendas = new Deque[system.processCount()];
	}

	boolean isEmpty(int process) {
		return agendas[process] == null || agendas[process].isEmpty();
	}

	void addWork(int process, long duration) {
		agendas[process].add(new Item.Work(duration));
	}

	void addPrint(int process, String text) {
		if (agendas[process] == null) {
			agendas[process] = new ArrayDeque<>();
		}
		agendas[process].add(new Item.Print(text));
	}

	/** Prints at once. */
	void print(int process, String text) {
		output.printed(ticks.time, system.process(process).name(), text);
	}

	/** Prints what comes next, and takes the work behind it; 0 if there is none. */
	long nextWork(int process) {
		while (!isEmpty(process)) {
			switch (agendas[process].remove()) {
				case Item.Work work -> {
					return work.duration();
				}
				case Item.Print print -> print(process, print.text());
			}
		}
		return 0;
	}

	/** Prints all that is left to print. */
	void printAll(int process) {
		while (!isEmpty(process)) {
			nextWork(process);
		}
	}
}
