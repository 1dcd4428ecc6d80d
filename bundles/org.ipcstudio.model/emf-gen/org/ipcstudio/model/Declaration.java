/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Declaration</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An item that other text refers to by its name.
 * <!-- end-model-doc -->
 *
 *
 * @see org.ipcstudio.model.ModelPackage#getDeclaration()
 * @generated
 */
public interface Declaration extends Item, NamedElement {
} // Declaration
