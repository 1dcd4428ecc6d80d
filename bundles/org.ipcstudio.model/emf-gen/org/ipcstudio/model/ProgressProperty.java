/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Progress Property</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.ProgressProperty#getProcess <em>Process</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getProgressProperty()
 * @generated
 */
public interface ProgressProperty extends Property {
	/**
	 * Returns the value of the '<em><b>Process</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * null: some process makes progress again and again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Process</em>' containment reference.
	 * @see #setProcess(Reference)
	 * @see org.ipcstudio.model.ModelPackage#getProgressProperty_Process()
	 * @generated
	 */
	Reference getProcess();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.ProgressProperty#getProcess <em>Process</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Process</em>' containment reference.
	 * @see #getProcess()
	 * @generated
	 */
	void setProcess(Reference value);

} // ProgressProperty
