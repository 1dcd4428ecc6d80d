/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Send</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.Send#isSynchronous <em>Synchronous</em>}</li>
 *   <li>{@link org.ipcstudio.model.Send#getMessage <em>Message</em>}</li>
 *   <li>{@link org.ipcstudio.model.Send#getDeliveredTo <em>Delivered To</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getSend()
 * @generated
 */
public interface Send extends Communication {
	/**
	 * Returns the value of the '<em><b>Synchronous</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it says `sync`.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Synchronous</em>' attribute.
	 * @see #setSynchronous(boolean)
	 * @see org.ipcstudio.model.ModelPackage#getSend_Synchronous()
	 * @generated
	 */
	boolean isSynchronous();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Send#isSynchronous <em>Synchronous</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Synchronous</em>' attribute.
	 * @see #isSynchronous()
	 * @generated
	 */
	void setSynchronous(boolean value);

	/**
	 * Returns the value of the '<em><b>Message</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Message</em>' containment reference.
	 * @see #setMessage(Message)
	 * @see org.ipcstudio.model.ModelPackage#getSend_Message()
	 * @generated
	 */
	Message getMessage();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Send#getMessage <em>Message</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Message</em>' containment reference.
	 * @see #getMessage()
	 * @generated
	 */
	void setMessage(Message value);

	/**
	 * Returns the value of the '<em><b>Delivered To</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Delivered To</em>' containment reference.
	 * @see #setDeliveredTo(Reference)
	 * @see org.ipcstudio.model.ModelPackage#getSend_DeliveredTo()
	 * @generated
	 */
	Reference getDeliveredTo();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Send#getDeliveredTo <em>Delivered To</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Delivered To</em>' containment reference.
	 * @see #getDeliveredTo()
	 * @generated
	 */
	void setDeliveredTo(Reference value);

} // Send
