/**
 */
package org.ipcstudio.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Initial Messages</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The messages in a channel when the system starts.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.InitialMessages#getCount <em>Count</em>}</li>
 *   <li>{@link org.ipcstudio.model.InitialMessages#getMessages <em>Messages</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getInitialMessages()
 * @generated
 */
public interface InitialMessages extends Element {
	/**
	 * Returns the value of the '<em><b>Count</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many of the one message; null if the messages are listed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' containment reference.
	 * @see #setCount(Expression)
	 * @see org.ipcstudio.model.ModelPackage#getInitialMessages_Count()
	 * @generated
	 */
	Expression getCount();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.InitialMessages#getCount <em>Count</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' containment reference.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(Expression value);

	/**
	 * Returns the value of the '<em><b>Messages</b></em>' containment reference list.
	 * The list contents are of type {@link org.ipcstudio.model.Message}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Messages</em>' containment reference list.
	 * @see org.ipcstudio.model.ModelPackage#getInitialMessages_Messages()
	 * @generated
	 */
	EList<Message> getMessages();

} // InitialMessages
