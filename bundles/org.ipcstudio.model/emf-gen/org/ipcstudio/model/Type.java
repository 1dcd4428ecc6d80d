/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Type</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.Type#isNullable <em>Nullable</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getType()
 * @generated
 */
public interface Type extends Element {
	/**
	 * Returns the value of the '<em><b>Nullable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Nullable</em>' attribute.
	 * @see #setNullable(boolean)
	 * @see org.ipcstudio.model.ModelPackage#getType_Nullable()
	 * @generated
	 */
	boolean isNullable();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Type#isNullable <em>Nullable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nullable</em>' attribute.
	 * @see #isNullable()
	 * @generated
	 */
	void setNullable(boolean value);

} // Type
