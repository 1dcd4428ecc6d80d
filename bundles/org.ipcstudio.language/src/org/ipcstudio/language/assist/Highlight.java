package org.ipcstudio.language.assist;

import org.ipcstudio.language.Region;

/**
 * A stretch of a text that looks different from the text around it.
 *
 * @param region where it is; never empty
 * @param kind   what it is
 */
public record Highlight(Region region, HighlightKind kind) {
}
