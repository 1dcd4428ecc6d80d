/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A declaration that is drawn as a figure.
 * <!-- end-model-doc -->
 *
 *
 * @see org.ipcstudio.model.ModelPackage#getNode()
 * @generated
 */
public interface Node extends Declaration, Placed {
} // Node
