/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Succeeds</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A communication used as a condition: whether it took place.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.Succeeds#isNegated <em>Negated</em>}</li>
 *   <li>{@link org.ipcstudio.model.Succeeds#getCommunication <em>Communication</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getSucceeds()
 * @generated
 */
public interface Succeeds extends Expression {
	/**
	 * Returns the value of the '<em><b>Negated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Negated</em>' attribute.
	 * @see #setNegated(boolean)
	 * @see org.ipcstudio.model.ModelPackage#getSucceeds_Negated()
	 * @generated
	 */
	boolean isNegated();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Succeeds#isNegated <em>Negated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Negated</em>' attribute.
	 * @see #isNegated()
	 * @generated
	 */
	void setNegated(boolean value);

	/**
	 * Returns the value of the '<em><b>Communication</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Communication</em>' containment reference.
	 * @see #setCommunication(Communication)
	 * @see org.ipcstudio.model.ModelPackage#getSucceeds_Communication()
	 * @generated
	 */
	Communication getCommunication();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Succeeds#getCommunication <em>Communication</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Communication</em>' containment reference.
	 * @see #getCommunication()
	 * @generated
	 */
	void setCommunication(Communication value);

} // Succeeds
