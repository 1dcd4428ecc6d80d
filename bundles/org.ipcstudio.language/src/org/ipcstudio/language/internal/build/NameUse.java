package org.ipcstudio.language.internal.build;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.ipcstudio.language.internal.grammar.IpcParser.IdContext;

/**
 * A name in the text that stands for the value of a single-valued reference of the model, such as the one behind {@code in}
 * or {@code via}. The linker sets the reference.
 *
 * @param owner   the element that refers
 * @param feature its reference
 * @param id      the name in the text
 */
public record NameUse(EObject owner, EReference feature, IdContext id) {
}
