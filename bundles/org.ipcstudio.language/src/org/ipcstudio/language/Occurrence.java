package org.ipcstudio.language;

import org.ipcstudio.model.NamedElement;

/**
 * An identifier in a text that declares something or refers to something.
 *
 * @param region      the identifier, with its back-quotes if it has them
 * @param target      what it declares or refers to; null if that is unknown
 * @param declaration whether it declares {@code target}
 */
public record Occurrence(Region region, NamedElement target, boolean declaration) {
}
