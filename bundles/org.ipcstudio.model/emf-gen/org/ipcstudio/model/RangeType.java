/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Range Type</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.RangeType#getLower <em>Lower</em>}</li>
 *   <li>{@link org.ipcstudio.model.RangeType#getUpper <em>Upper</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getRangeType()
 * @generated
 */
public interface RangeType extends Type {
	/**
	 * Returns the value of the '<em><b>Lower</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lower</em>' containment reference.
	 * @see #setLower(Expression)
	 * @see org.ipcstudio.model.ModelPackage#getRangeType_Lower()
	 * @generated
	 */
	Expression getLower();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.RangeType#getLower <em>Lower</em>}' containment reference.
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
	 * @see org.ipcstudio.model.ModelPackage#getRangeType_Upper()
	 * @generated
	 */
	Expression getUpper();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.RangeType#getUpper <em>Upper</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Upper</em>' containment reference.
	 * @see #getUpper()
	 * @generated
	 */
	void setUpper(Expression value);

} // RangeType
