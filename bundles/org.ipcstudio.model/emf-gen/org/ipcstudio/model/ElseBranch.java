/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Else Branch</b></em>'.
 * <!-- end-user-doc -->
 *
 *
 * @see org.ipcstudio.model.ModelPackage#getElseBranch()
 * @generated
 */
public interface ElseBranch extends SelectBranch {
} // ElseBranch
