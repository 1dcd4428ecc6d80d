/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Wait</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Waits for a semaphore or for the end of a child; what the name is declared as decides.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.Wait#getSubject <em>Subject</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getWait()
 * @generated
 */
public interface Wait extends Statement {
	/**
	 * Returns the value of the '<em><b>Subject</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subject</em>' containment reference.
	 * @see #setSubject(Reference)
	 * @see org.ipcstudio.model.ModelPackage#getWait_Subject()
	 * @generated
	 */
	Reference getSubject();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Wait#getSubject <em>Subject</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' containment reference.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(Reference value);

} // Wait
