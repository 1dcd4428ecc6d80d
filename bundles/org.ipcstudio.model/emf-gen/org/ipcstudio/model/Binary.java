/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Binary</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.Binary#getOperator <em>Operator</em>}</li>
 *   <li>{@link org.ipcstudio.model.Binary#getLeft <em>Left</em>}</li>
 *   <li>{@link org.ipcstudio.model.Binary#getRight <em>Right</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getBinary()
 * @generated
 */
public interface Binary extends Expression {
	/**
	 * Returns the value of the '<em><b>Operator</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ipcstudio.model.BinaryOperator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Operator</em>' attribute.
	 * @see org.ipcstudio.model.BinaryOperator
	 * @see #setOperator(BinaryOperator)
	 * @see org.ipcstudio.model.ModelPackage#getBinary_Operator()
	 * @generated
	 */
	BinaryOperator getOperator();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Binary#getOperator <em>Operator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operator</em>' attribute.
	 * @see org.ipcstudio.model.BinaryOperator
	 * @see #getOperator()
	 * @generated
	 */
	void setOperator(BinaryOperator value);

	/**
	 * Returns the value of the '<em><b>Left</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Left</em>' containment reference.
	 * @see #setLeft(Expression)
	 * @see org.ipcstudio.model.ModelPackage#getBinary_Left()
	 * @generated
	 */
	Expression getLeft();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Binary#getLeft <em>Left</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Left</em>' containment reference.
	 * @see #getLeft()
	 * @generated
	 */
	void setLeft(Expression value);

	/**
	 * Returns the value of the '<em><b>Right</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Right</em>' containment reference.
	 * @see #setRight(Expression)
	 * @see org.ipcstudio.model.ModelPackage#getBinary_Right()
	 * @generated
	 */
	Expression getRight();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Binary#getRight <em>Right</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Right</em>' containment reference.
	 * @see #getRight()
	 * @generated
	 */
	void setRight(Expression value);

} // Binary
