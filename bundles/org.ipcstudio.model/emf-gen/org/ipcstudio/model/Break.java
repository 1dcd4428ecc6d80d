/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Break</b></em>'.
 * <!-- end-user-doc -->
 *
 *
 * @see org.ipcstudio.model.ModelPackage#getBreak()
 * @generated
 */
public interface Break extends Statement {
} // Break
