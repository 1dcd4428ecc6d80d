package org.ipcstudio.checker.challenge;

import java.util.Optional;

/**
 * Advice for the next move.
 *
 * @param move     the move; empty where none helps, or none is known
 * @param sentence the advice, one or two full sentences
 */
public record Hint(Optional<GameMove> move, String sentence) {
}
