/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Exit</b></em>'.
 * <!-- end-user-doc -->
 *
 *
 * @see org.ipcstudio.model.ModelPackage#getExit()
 * @generated
 */
public interface Exit extends Statement {
} // Exit
