/**
 */
package org.ipcstudio.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Anything that has a place in the text of a system.
 * <!-- end-model-doc -->
 *
 *
 * @see org.ipcstudio.model.ModelPackage#getElement()
 * @generated
 */
public interface Element extends EObject {
} // Element
