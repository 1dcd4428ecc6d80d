/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Spawn</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.Spawn#getProcess <em>Process</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getSpawn()
 * @generated
 */
public interface Spawn extends Statement {
	/**
	 * Returns the value of the '<em><b>Process</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Process</em>' containment reference.
	 * @see #setProcess(Reference)
	 * @see org.ipcstudio.model.ModelPackage#getSpawn_Process()
	 * @generated
	 */
	Reference getProcess();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Spawn#getProcess <em>Process</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Process</em>' containment reference.
	 * @see #getProcess()
	 * @generated
	 */
	void setProcess(Reference value);

} // Spawn
