package org.ipcstudio.language.assist;

import org.ipcstudio.language.types.ValueType;
import org.ipcstudio.model.NamedElement;

/**
 * A variable that is visible at a place.
 *
 * @param name    its name without back-quotes
 * @param type    the type of its value, or of its elements if it is an array
 * @param array   whether it is an array
 * @param loop    whether it is the variable of a {@code for}, which cannot be assigned
 * @param element its declaration in the model; null if the model lacks it
 */
record Symbol(String name, ValueType type, boolean array, boolean loop, NamedElement element) {
}
