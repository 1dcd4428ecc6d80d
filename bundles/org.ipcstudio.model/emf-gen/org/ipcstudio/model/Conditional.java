/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Conditional</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.Conditional#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.ipcstudio.model.Conditional#getThen <em>Then</em>}</li>
 *   <li>{@link org.ipcstudio.model.Conditional#getOtherwise <em>Otherwise</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getConditional()
 * @generated
 */
public interface Conditional extends Expression {
	/**
	 * Returns the value of the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Condition</em>' containment reference.
	 * @see #setCondition(Expression)
	 * @see org.ipcstudio.model.ModelPackage#getConditional_Condition()
	 * @generated
	 */
	Expression getCondition();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Conditional#getCondition <em>Condition</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition</em>' containment reference.
	 * @see #getCondition()
	 * @generated
	 */
	void setCondition(Expression value);

	/**
	 * Returns the value of the '<em><b>Then</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Then</em>' containment reference.
	 * @see #setThen(Expression)
	 * @see org.ipcstudio.model.ModelPackage#getConditional_Then()
	 * @generated
	 */
	Expression getThen();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Conditional#getThen <em>Then</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Then</em>' containment reference.
	 * @see #getThen()
	 * @generated
	 */
	void setThen(Expression value);

	/**
	 * Returns the value of the '<em><b>Otherwise</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Otherwise</em>' containment reference.
	 * @see #setOtherwise(Expression)
	 * @see org.ipcstudio.model.ModelPackage#getConditional_Otherwise()
	 * @generated
	 */
	Expression getOtherwise();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Conditional#getOtherwise <em>Otherwise</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Otherwise</em>' containment reference.
	 * @see #getOtherwise()
	 * @generated
	 */
	void setOtherwise(Expression value);

} // Conditional
