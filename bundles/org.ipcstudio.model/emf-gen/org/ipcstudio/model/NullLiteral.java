/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Null Literal</b></em>'.
 * <!-- end-user-doc -->
 *
 *
 * @see org.ipcstudio.model.ModelPackage#getNullLiteral()
 * @generated
 */
public interface NullLiteral extends Expression {
} // NullLiteral
