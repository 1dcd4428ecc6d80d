/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Carrier</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A physical medium that channels are mapped to.
 * <!-- end-model-doc -->
 *
 *
 * @see org.ipcstudio.model.ModelPackage#getCarrier()
 * @generated
 */
public interface Carrier extends Node {
} // Carrier
