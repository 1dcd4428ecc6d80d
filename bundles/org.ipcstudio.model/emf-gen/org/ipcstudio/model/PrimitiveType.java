/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Primitive Type</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.PrimitiveType#getPrimitive <em>Primitive</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getPrimitiveType()
 * @generated
 */
public interface PrimitiveType extends Type {
	/**
	 * Returns the value of the '<em><b>Primitive</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ipcstudio.model.Primitive}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Primitive</em>' attribute.
	 * @see org.ipcstudio.model.Primitive
	 * @see #setPrimitive(Primitive)
	 * @see org.ipcstudio.model.ModelPackage#getPrimitiveType_Primitive()
	 * @generated
	 */
	Primitive getPrimitive();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.PrimitiveType#getPrimitive <em>Primitive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Primitive</em>' attribute.
	 * @see org.ipcstudio.model.Primitive
	 * @see #getPrimitive()
	 * @generated
	 */
	void setPrimitive(Primitive value);

} // PrimitiveType
