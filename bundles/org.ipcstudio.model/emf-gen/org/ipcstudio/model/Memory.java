/**
 */
package org.ipcstudio.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Memory</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A region of shared memory.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.Memory#getVariables <em>Variables</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getMemory()
 * @generated
 */
public interface Memory extends Node {
	/**
	 * Returns the value of the '<em><b>Variables</b></em>' containment reference list.
	 * The list contents are of type {@link org.ipcstudio.model.SharedVariable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Variables</em>' containment reference list.
	 * @see org.ipcstudio.model.ModelPackage#getMemory_Variables()
	 * @generated
	 */
	EList<SharedVariable> getVariables();

} // Memory
