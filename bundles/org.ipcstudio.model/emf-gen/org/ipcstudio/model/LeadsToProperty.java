/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Leads To Property</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.LeadsToProperty#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.ipcstudio.model.LeadsToProperty#getConsequence <em>Consequence</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getLeadsToProperty()
 * @generated
 */
public interface LeadsToProperty extends Property {
	/**
	 * Returns the value of the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Condition</em>' containment reference.
	 * @see #setCondition(Expression)
	 * @see org.ipcstudio.model.ModelPackage#getLeadsToProperty_Condition()
	 * @generated
	 */
	Expression getCondition();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.LeadsToProperty#getCondition <em>Condition</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition</em>' containment reference.
	 * @see #getCondition()
	 * @generated
	 */
	void setCondition(Expression value);

	/**
	 * Returns the value of the '<em><b>Consequence</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Consequence</em>' containment reference.
	 * @see #setConsequence(Expression)
	 * @see org.ipcstudio.model.ModelPackage#getLeadsToProperty_Consequence()
	 * @generated
	 */
	Expression getConsequence();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.LeadsToProperty#getConsequence <em>Consequence</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consequence</em>' containment reference.
	 * @see #getConsequence()
	 * @generated
	 */
	void setConsequence(Expression value);

} // LeadsToProperty
