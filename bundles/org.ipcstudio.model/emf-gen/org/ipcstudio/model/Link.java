/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Direct communication between exactly two processes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.Link#getFirst <em>First</em>}</li>
 *   <li>{@link org.ipcstudio.model.Link#getSecond <em>Second</em>}</li>
 *   <li>{@link org.ipcstudio.model.Link#isBidirectional <em>Bidirectional</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getLink()
 * @generated
 */
public interface Link extends Item, Channel {
	/**
	 * Returns the value of the '<em><b>First</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>First</em>' reference.
	 * @see #setFirst(org.ipcstudio.model.Process)
	 * @see org.ipcstudio.model.ModelPackage#getLink_First()
	 * @generated
	 */
	org.ipcstudio.model.Process getFirst();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Link#getFirst <em>First</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First</em>' reference.
	 * @see #getFirst()
	 * @generated
	 */
	void setFirst(org.ipcstudio.model.Process value);

	/**
	 * Returns the value of the '<em><b>Second</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Second</em>' reference.
	 * @see #setSecond(org.ipcstudio.model.Process)
	 * @see org.ipcstudio.model.ModelPackage#getLink_Second()
	 * @generated
	 */
	org.ipcstudio.model.Process getSecond();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Link#getSecond <em>Second</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Second</em>' reference.
	 * @see #getSecond()
	 * @generated
	 */
	void setSecond(org.ipcstudio.model.Process value);

	/**
	 * Returns the value of the '<em><b>Bidirectional</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bidirectional</em>' attribute.
	 * @see #setBidirectional(boolean)
	 * @see org.ipcstudio.model.ModelPackage#getLink_Bidirectional()
	 * @generated
	 */
	boolean isBidirectional();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Link#isBidirectional <em>Bidirectional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bidirectional</em>' attribute.
	 * @see #isBidirectional()
	 * @generated
	 */
	void setBidirectional(boolean value);

} // Link
