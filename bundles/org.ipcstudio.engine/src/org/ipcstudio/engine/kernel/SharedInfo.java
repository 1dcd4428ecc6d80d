package org.ipcstudio.engine.kernel;

import org.ipcstudio.language.types.ValueType;

/**
 * A shared variable or one element of a shared array.
 *
 * @param name    {@code Account.balance}, {@code Ring.buf[2]}
 * @param word    where its value is in the state
 * @param atomic  whether accesses to it are synchronisation
 * @param type    its type
 * @param initial its value at the start
 */
public record SharedInfo(String name, int word, boolean atomic, ValueType type, int initial) {
}
