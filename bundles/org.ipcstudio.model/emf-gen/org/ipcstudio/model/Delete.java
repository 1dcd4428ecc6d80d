/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Delete</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.Delete#getMailbox <em>Mailbox</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getDelete()
 * @generated
 */
public interface Delete extends Statement {
	/**
	 * Returns the value of the '<em><b>Mailbox</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mailbox</em>' containment reference.
	 * @see #setMailbox(Reference)
	 * @see org.ipcstudio.model.ModelPackage#getDelete_Mailbox()
	 * @generated
	 */
	Reference getMailbox();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Delete#getMailbox <em>Mailbox</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mailbox</em>' containment reference.
	 * @see #getMailbox()
	 * @generated
	 */
	void setMailbox(Reference value);

} // Delete
