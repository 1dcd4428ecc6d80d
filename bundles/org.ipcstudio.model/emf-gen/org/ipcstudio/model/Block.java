/**
 */
package org.ipcstudio.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.Block#getStatements <em>Statements</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getBlock()
 * @generated
 */
public interface Block extends Element {
	/**
	 * Returns the value of the '<em><b>Statements</b></em>' containment reference list.
	 * The list contents are of type {@link org.ipcstudio.model.Statement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Statements</em>' containment reference list.
	 * @see org.ipcstudio.model.ModelPackage#getBlock_Statements()
	 * @generated
	 */
	EList<Statement> getStatements();

} // Block
