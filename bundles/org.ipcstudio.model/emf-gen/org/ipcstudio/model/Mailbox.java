/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mailbox</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Indirect communication: any process that is connected sends and receives.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.Mailbox#getSharing <em>Sharing</em>}</li>
 *   <li>{@link org.ipcstudio.model.Mailbox#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.ipcstudio.model.Mailbox#isAbsent <em>Absent</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getMailbox()
 * @generated
 */
public interface Mailbox extends Node, Channel, Sized {
	/**
	 * Returns the value of the '<em><b>Sharing</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ipcstudio.model.Sharing}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sharing</em>' attribute.
	 * @see org.ipcstudio.model.Sharing
	 * @see #setSharing(Sharing)
	 * @see org.ipcstudio.model.ModelPackage#getMailbox_Sharing()
	 * @generated
	 */
	Sharing getSharing();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Mailbox#getSharing <em>Sharing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sharing</em>' attribute.
	 * @see org.ipcstudio.model.Sharing
	 * @see #getSharing()
	 * @generated
	 */
	void setSharing(Sharing value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The process with which it disappears; null if it stays.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(org.ipcstudio.model.Process)
	 * @see org.ipcstudio.model.ModelPackage#getMailbox_Owner()
	 * @generated
	 */
	org.ipcstudio.model.Process getOwner();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Mailbox#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(org.ipcstudio.model.Process value);

	/**
	 * Returns the value of the '<em><b>Absent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a program has to create it first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Absent</em>' attribute.
	 * @see #setAbsent(boolean)
	 * @see org.ipcstudio.model.ModelPackage#getMailbox_Absent()
	 * @generated
	 */
	boolean isAbsent();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Mailbox#isAbsent <em>Absent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Absent</em>' attribute.
	 * @see #isAbsent()
	 * @generated
	 */
	void setAbsent(boolean value);

} // Mailbox
