package org.ipcstudio.editor.live;

import org.ipcstudio.language.Severity;

/**
 * Something that is wrong with a node beyond its text, such as what a verification has found; shown like a problem.
 *
 * @param node     the name of the node
 * @param severity how bad it is
 * @param message  what is wrong, in a line
 */
public record Mark(String node, Severity severity, String message) {
}
