package org.ipcstudio.editor.diagram;

/**
 * What makes an edge the same one after the text has been parsed again.
 *
 * @param kind    what it shows
 * @param from    where it begins
 * @param to      where it ends
 * @param ordinal its number among the edges of this kind between these two nodes, from 0
 */
public record EdgeId(EdgeKind kind, NodeId from, NodeId to, int ordinal) {
}
