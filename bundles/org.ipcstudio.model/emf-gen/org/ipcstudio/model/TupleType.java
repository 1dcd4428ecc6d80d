/**
 */
package org.ipcstudio.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tuple Type</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.TupleType#getParts <em>Parts</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getTupleType()
 * @generated
 */
public interface TupleType extends Type {
	/**
	 * Returns the value of the '<em><b>Parts</b></em>' containment reference list.
	 * The list contents are of type {@link org.ipcstudio.model.Type}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parts</em>' containment reference list.
	 * @see org.ipcstudio.model.ModelPackage#getTupleType_Parts()
	 * @generated
	 */
	EList<Type> getParts();

} // TupleType
