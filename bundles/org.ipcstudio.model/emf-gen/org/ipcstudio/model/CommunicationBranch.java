/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Communication Branch</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.CommunicationBranch#getCommunication <em>Communication</em>}</li>
 *   <li>{@link org.ipcstudio.model.CommunicationBranch#getGuard <em>Guard</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getCommunicationBranch()
 * @generated
 */
public interface CommunicationBranch extends SelectBranch {
	/**
	 * Returns the value of the '<em><b>Communication</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Communication</em>' containment reference.
	 * @see #setCommunication(Communication)
	 * @see org.ipcstudio.model.ModelPackage#getCommunicationBranch_Communication()
	 * @generated
	 */
	Communication getCommunication();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.CommunicationBranch#getCommunication <em>Communication</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Communication</em>' containment reference.
	 * @see #getCommunication()
	 * @generated
	 */
	void setCommunication(Communication value);

	/**
	 * Returns the value of the '<em><b>Guard</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The condition after `when`.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guard</em>' containment reference.
	 * @see #setGuard(Expression)
	 * @see org.ipcstudio.model.ModelPackage#getCommunicationBranch_Guard()
	 * @generated
	 */
	Expression getGuard();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.CommunicationBranch#getGuard <em>Guard</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guard</em>' containment reference.
	 * @see #getGuard()
	 * @generated
	 */
	void setGuard(Expression value);

} // CommunicationBranch
