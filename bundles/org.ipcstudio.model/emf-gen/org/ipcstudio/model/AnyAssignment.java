/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Any Assignment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * `x = any a..b`: the system picks the value.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.AnyAssignment#getTarget <em>Target</em>}</li>
 *   <li>{@link org.ipcstudio.model.AnyAssignment#getLower <em>Lower</em>}</li>
 *   <li>{@link org.ipcstudio.model.AnyAssignment#getUpper <em>Upper</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getAnyAssignment()
 * @generated
 */
public interface AnyAssignment extends Statement {
	/**
	 * Returns the value of the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target</em>' containment reference.
	 * @see #setTarget(Reference)
	 * @see org.ipcstudio.model.ModelPackage#getAnyAssignment_Target()
	 * @generated
	 */
	Reference getTarget();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.AnyAssignment#getTarget <em>Target</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' containment reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Reference value);

	/**
	 * Returns the value of the '<em><b>Lower</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lower</em>' containment reference.
	 * @see #setLower(Expression)
	 * @see org.ipcstudio.model.ModelPackage#getAnyAssignment_Lower()
	 * @generated
	 */
	Expression getLower();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.AnyAssignment#getLower <em>Lower</em>}' containment reference.
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
	 * @see org.ipcstudio.model.ModelPackage#getAnyAssignment_Upper()
	 * @generated
	 */
	Expression getUpper();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.AnyAssignment#getUpper <em>Upper</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Upper</em>' containment reference.
	 * @see #getUpper()
	 * @generated
	 */
	void setUpper(Expression value);

} // AnyAssignment
