/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Signal</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.Signal#getSemaphore <em>Semaphore</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getSignal()
 * @generated
 */
public interface Signal extends Statement {
	/**
	 * Returns the value of the '<em><b>Semaphore</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Semaphore</em>' containment reference.
	 * @see #setSemaphore(Reference)
	 * @see org.ipcstudio.model.ModelPackage#getSignal_Semaphore()
	 * @generated
	 */
	Reference getSemaphore();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Signal#getSemaphore <em>Semaphore</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Semaphore</em>' containment reference.
	 * @see #getSemaphore()
	 * @generated
	 */
	void setSemaphore(Reference value);

} // Signal
