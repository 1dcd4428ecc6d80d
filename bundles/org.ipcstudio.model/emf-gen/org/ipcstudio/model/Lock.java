/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Lock</b></em>'.
 * <!-- end-user-doc -->
 *
 *
 * @see org.ipcstudio.model.ModelPackage#getLock()
 * @generated
 */
public interface Lock extends Node, Sized {
} // Lock
