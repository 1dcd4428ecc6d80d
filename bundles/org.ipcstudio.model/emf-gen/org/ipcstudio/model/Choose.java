/**
 */
package org.ipcstudio.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Choose</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.Choose#getBranches <em>Branches</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getChoose()
 * @generated
 */
public interface Choose extends Statement {
	/**
	 * Returns the value of the '<em><b>Branches</b></em>' containment reference list.
	 * The list contents are of type {@link org.ipcstudio.model.Block}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Branches</em>' containment reference list.
	 * @see org.ipcstudio.model.ModelPackage#getChoose_Branches()
	 * @generated
	 */
	EList<Block> getBranches();

} // Choose
