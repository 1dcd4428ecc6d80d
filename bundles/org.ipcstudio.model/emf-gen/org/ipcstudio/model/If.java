/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>If</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.If#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.ipcstudio.model.If#getThen <em>Then</em>}</li>
 *   <li>{@link org.ipcstudio.model.If#getOtherwise <em>Otherwise</em>}</li>
 *   <li>{@link org.ipcstudio.model.If#isChained <em>Chained</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getIf()
 * @generated
 */
public interface If extends Statement {
	/**
	 * Returns the value of the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Condition</em>' containment reference.
	 * @see #setCondition(Expression)
	 * @see org.ipcstudio.model.ModelPackage#getIf_Condition()
	 * @generated
	 */
	Expression getCondition();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.If#getCondition <em>Condition</em>}' containment reference.
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
	 * @see #setThen(Block)
	 * @see org.ipcstudio.model.ModelPackage#getIf_Then()
	 * @generated
	 */
	Block getThen();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.If#getThen <em>Then</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Then</em>' containment reference.
	 * @see #getThen()
	 * @generated
	 */
	void setThen(Block value);

	/**
	 * Returns the value of the '<em><b>Otherwise</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * null if there is no else. `else if` is a block that holds nothing but the second `If`.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Otherwise</em>' containment reference.
	 * @see #setOtherwise(Block)
	 * @see org.ipcstudio.model.ModelPackage#getIf_Otherwise()
	 * @generated
	 */
	Block getOtherwise();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.If#getOtherwise <em>Otherwise</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Otherwise</em>' containment reference.
	 * @see #getOtherwise()
	 * @generated
	 */
	void setOtherwise(Block value);

	/**
	 * Returns the value of the '<em><b>Chained</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the else is written as `else if`.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chained</em>' attribute.
	 * @see #setChained(boolean)
	 * @see org.ipcstudio.model.ModelPackage#getIf_Chained()
	 * @generated
	 */
	boolean isChained();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.If#isChained <em>Chained</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chained</em>' attribute.
	 * @see #isChained()
	 * @generated
	 */
	void setChained(boolean value);

} // If
