/**
 */
package org.ipcstudio.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Print</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.Print#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getPrint()
 * @generated
 */
public interface Print extends Statement {
	/**
	 * Returns the value of the '<em><b>Values</b></em>' containment reference list.
	 * The list contents are of type {@link org.ipcstudio.model.Expression}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Values</em>' containment reference list.
	 * @see org.ipcstudio.model.ModelPackage#getPrint_Values()
	 * @generated
	 */
	EList<Expression> getValues();

} // Print
