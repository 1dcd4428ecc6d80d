/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Me</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The pid of this process.
 * <!-- end-model-doc -->
 *
 *
 * @see org.ipcstudio.model.ModelPackage#getMe()
 * @generated
 */
public interface Me extends Expression {
} // Me
