/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>While</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.While#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.ipcstudio.model.While#getBody <em>Body</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getWhile()
 * @generated
 */
public interface While extends Statement {
	/**
	 * Returns the value of the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Condition</em>' containment reference.
	 * @see #setCondition(Expression)
	 * @see org.ipcstudio.model.ModelPackage#getWhile_Condition()
	 * @generated
	 */
	Expression getCondition();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.While#getCondition <em>Condition</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition</em>' containment reference.
	 * @see #getCondition()
	 * @generated
	 */
	void setCondition(Expression value);

	/**
	 * Returns the value of the '<em><b>Body</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Body</em>' containment reference.
	 * @see #setBody(Block)
	 * @see org.ipcstudio.model.ModelPackage#getWhile_Body()
	 * @generated
	 */
	Block getBody();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.While#getBody <em>Body</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Body</em>' containment reference.
	 * @see #getBody()
	 * @generated
	 */
	void setBody(Block value);

} // While
