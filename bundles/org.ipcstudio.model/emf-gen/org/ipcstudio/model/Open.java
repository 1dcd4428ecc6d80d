/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Open</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.Open#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.ipcstudio.model.Open#getMode <em>Mode</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getOpen()
 * @generated
 */
public interface Open extends Statement {
	/**
	 * Returns the value of the '<em><b>Channel</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Channel</em>' containment reference.
	 * @see #setChannel(Reference)
	 * @see org.ipcstudio.model.ModelPackage#getOpen_Channel()
	 * @generated
	 */
	Reference getChannel();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Open#getChannel <em>Channel</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' containment reference.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(Reference value);

	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ipcstudio.model.OpenMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see org.ipcstudio.model.OpenMode
	 * @see #setMode(OpenMode)
	 * @see org.ipcstudio.model.ModelPackage#getOpen_Mode()
	 * @generated
	 */
	OpenMode getMode();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Open#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see org.ipcstudio.model.OpenMode
	 * @see #getMode()
	 * @generated
	 */
	void setMode(OpenMode value);

} // Open
