/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Repeat</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.Repeat#getCount <em>Count</em>}</li>
 *   <li>{@link org.ipcstudio.model.Repeat#getBody <em>Body</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getRepeat()
 * @generated
 */
public interface Repeat extends Statement {
	/**
	 * Returns the value of the '<em><b>Count</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Count</em>' containment reference.
	 * @see #setCount(Expression)
	 * @see org.ipcstudio.model.ModelPackage#getRepeat_Count()
	 * @generated
	 */
	Expression getCount();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Repeat#getCount <em>Count</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' containment reference.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(Expression value);

	/**
	 * Returns the value of the '<em><b>Body</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Body</em>' containment reference.
	 * @see #setBody(Block)
	 * @see org.ipcstudio.model.ModelPackage#getRepeat_Body()
	 * @generated
	 */
	Block getBody();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Repeat#getBody <em>Body</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Body</em>' containment reference.
	 * @see #getBody()
	 * @generated
	 */
	void setBody(Block value);

} // Repeat
