/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Eventually Property</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.EventuallyProperty#getCondition <em>Condition</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getEventuallyProperty()
 * @generated
 */
public interface EventuallyProperty extends Property {
	/**
	 * Returns the value of the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Condition</em>' containment reference.
	 * @see #setCondition(Expression)
	 * @see org.ipcstudio.model.ModelPackage#getEventuallyProperty_Condition()
	 * @generated
	 */
	Expression getCondition();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.EventuallyProperty#getCondition <em>Condition</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition</em>' containment reference.
	 * @see #getCondition()
	 * @generated
	 */
	void setCondition(Expression value);

} // EventuallyProperty
