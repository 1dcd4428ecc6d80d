/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pattern</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of what a receive takes. A reference to a variable is assigned; a literal or a constant has to be equal; without a value (`_`) anything fits.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.Pattern#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getPattern()
 * @generated
 */
public interface Pattern extends Element {
	/**
	 * Returns the value of the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' containment reference.
	 * @see #setValue(Expression)
	 * @see org.ipcstudio.model.ModelPackage#getPattern_Value()
	 * @generated
	 */
	Expression getValue();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Pattern#getValue <em>Value</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' containment reference.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Expression value);

} // Pattern
