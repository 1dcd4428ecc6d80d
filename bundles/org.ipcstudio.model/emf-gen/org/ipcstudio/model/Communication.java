/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Communication</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.Communication#isAttempt <em>Attempt</em>}</li>
 *   <li>{@link org.ipcstudio.model.Communication#getTimeout <em>Timeout</em>}</li>
 *   <li>{@link org.ipcstudio.model.Communication#getChannel <em>Channel</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getCommunication()
 * @generated
 */
public interface Communication extends Statement {
	/**
	 * Returns the value of the '<em><b>Attempt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it says `try`.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attempt</em>' attribute.
	 * @see #setAttempt(boolean)
	 * @see org.ipcstudio.model.ModelPackage#getCommunication_Attempt()
	 * @generated
	 */
	boolean isAttempt();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Communication#isAttempt <em>Attempt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attempt</em>' attribute.
	 * @see #isAttempt()
	 * @generated
	 */
	void setAttempt(boolean value);

	/**
	 * Returns the value of the '<em><b>Timeout</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The duration of `within`; null if it waits for ever.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Timeout</em>' containment reference.
	 * @see #setTimeout(Duration)
	 * @see org.ipcstudio.model.ModelPackage#getCommunication_Timeout()
	 * @generated
	 */
	Duration getTimeout();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Communication#getTimeout <em>Timeout</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Timeout</em>' containment reference.
	 * @see #getTimeout()
	 * @generated
	 */
	void setTimeout(Duration value);

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A channel, a process, or a variable that holds a process; null for `receive … from any`.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channel</em>' containment reference.
	 * @see #setChannel(Reference)
	 * @see org.ipcstudio.model.ModelPackage#getCommunication_Channel()
	 * @generated
	 */
	Reference getChannel();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Communication#getChannel <em>Channel</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' containment reference.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(Reference value);

} // Communication
