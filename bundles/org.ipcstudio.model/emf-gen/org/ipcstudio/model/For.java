/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>For</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Declares its own int variable of that name.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.For#getLower <em>Lower</em>}</li>
 *   <li>{@link org.ipcstudio.model.For#getUpper <em>Upper</em>}</li>
 *   <li>{@link org.ipcstudio.model.For#getBody <em>Body</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getFor()
 * @generated
 */
public interface For extends Statement, NamedElement {
	/**
	 * Returns the value of the '<em><b>Lower</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lower</em>' containment reference.
	 * @see #setLower(Expression)
	 * @see org.ipcstudio.model.ModelPackage#getFor_Lower()
	 * @generated
	 */
	Expression getLower();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.For#getLower <em>Lower</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lower</em>' containment reference.
	 * @see #getLower()
	 * @generated
	 */
	void setLower(Expression value);

	/**
	 * Returns the value of the '<em><b>Upper</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Upper</em>' containment reference.
	 * @see #setUpper(Expression)
	 * @see org.ipcstudio.model.ModelPackage#getFor_Upper()
	 * @generated
	 */
	Expression getUpper();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.For#getUpper <em>Upper</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Upper</em>' containment reference.
	 * @see #getUpper()
	 * @generated
	 */
	void setUpper(Expression value);

	/**
	 * Returns the value of the '<em><b>Body</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Body</em>' containment reference.
	 * @see #setBody(Block)
	 * @see org.ipcstudio.model.ModelPackage#getFor_Body()
	 * @generated
	 */
	Block getBody();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.For#getBody <em>Body</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Body</em>' containment reference.
	 * @see #getBody()
	 * @generated
	 */
	void setBody(Block value);

} // For
