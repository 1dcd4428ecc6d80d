package org.ipcstudio.editor.live;

import java.util.List;

/**
 * A bus or a network.
 *
 * @param name     its name
 * @param messages what is on it, or waits for it, in order
 */
public record CarrierState(String name, List<Carried> messages) implements ElementState {

	/**
	 * A message on a bus or network.
	 *
	 * @param text    its value as a program would write it
	 * @param sender  who sent it
	 * @param queue   where it is going: {@code Jobs}, {@code A -> B}
	 * @param waiting whether it still waits for a bus that carries another one
	 */
	public record Carried(String text, String sender, String queue, boolean waiting) {
	}

	public CarrierState {
		messages = List.copyOf(messages);
	}
}
