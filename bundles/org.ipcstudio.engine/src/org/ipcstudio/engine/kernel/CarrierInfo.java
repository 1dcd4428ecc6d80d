package org.ipcstudio.engine.kernel;

/**
 * A bus or a network.
 *
 * @param name       its name
 * @param bus        whether it carries one message at a time
 * @param time       how long a message takes, in microseconds
 * @param byPriority whether the message of the most urgent sender goes first, as opposed to the first one
 */
public record CarrierInfo(String name, boolean bus, long time, boolean byPriority) {
}
