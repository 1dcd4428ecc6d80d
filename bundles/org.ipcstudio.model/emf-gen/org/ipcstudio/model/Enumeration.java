/**
 */
package org.ipcstudio.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Enumeration</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.Enumeration#getLiterals <em>Literals</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getEnumeration()
 * @generated
 */
public interface Enumeration extends Declaration {
	/**
	 * Returns the value of the '<em><b>Literals</b></em>' containment reference list.
	 * The list contents are of type {@link org.ipcstudio.model.EnumLiteral}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Literals</em>' containment reference list.
	 * @see org.ipcstudio.model.ModelPackage#getEnumeration_Literals()
	 * @generated
	 */
	EList<EnumLiteral> getLiterals();

} // Enumeration
