/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Close</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.Close#getChannel <em>Channel</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getClose()
 * @generated
 */
public interface Close extends Statement {
	/**
	 * Returns the value of the '<em><b>Channel</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Channel</em>' containment reference.
	 * @see #setChannel(Reference)
	 * @see org.ipcstudio.model.ModelPackage#getClose_Channel()
	 * @generated
	 */
	Reference getChannel();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Close#getChannel <em>Channel</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' containment reference.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(Reference value);

} // Close
