/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Select Branch</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.SelectBranch#getBody <em>Body</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getSelectBranch()
 * @generated
 */
public interface SelectBranch extends Element {
	/**
	 * Returns the value of the '<em><b>Body</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Body</em>' containment reference.
	 * @see #setBody(Block)
	 * @see org.ipcstudio.model.ModelPackage#getSelectBranch_Body()
	 * @generated
	 */
	Block getBody();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.SelectBranch#getBody <em>Body</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Body</em>' containment reference.
	 * @see #getBody()
	 * @generated
	 */
	void setBody(Block value);

} // SelectBranch
