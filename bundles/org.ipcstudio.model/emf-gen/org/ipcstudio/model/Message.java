/**
 */
package org.ipcstudio.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Message</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One message; its parts are sent together.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.Message#getParts <em>Parts</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getMessage()
 * @generated
 */
public interface Message extends Element {
	/**
	 * Returns the value of the '<em><b>Parts</b></em>' containment reference list.
	 * The list contents are of type {@link org.ipcstudio.model.Expression}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parts</em>' containment reference list.
	 * @see org.ipcstudio.model.ModelPackage#getMessage_Parts()
	 * @generated
	 */
	EList<Expression> getParts();

} // Message
