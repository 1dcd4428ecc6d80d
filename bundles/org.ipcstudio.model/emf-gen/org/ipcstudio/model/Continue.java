/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Continue</b></em>'.
 * <!-- end-user-doc -->
 *
 *
 * @see org.ipcstudio.model.ModelPackage#getContinue()
 * @generated
 */
public interface Continue extends Statement {
} // Continue
