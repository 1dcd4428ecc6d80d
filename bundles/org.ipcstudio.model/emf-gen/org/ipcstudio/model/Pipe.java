/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pipe</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An ordinary pipe: one direction, for its creator and the creator's descendants.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.Pipe#getCreator <em>Creator</em>}</li>
 *   <li>{@link org.ipcstudio.model.Pipe#isInherited <em>Inherited</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getPipe()
 * @generated
 */
public interface Pipe extends Node, Channel, Sized {
	/**
	 * Returns the value of the '<em><b>Creator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Creator</em>' reference.
	 * @see #setCreator(org.ipcstudio.model.Process)
	 * @see org.ipcstudio.model.ModelPackage#getPipe_Creator()
	 * @generated
	 */
	org.ipcstudio.model.Process getCreator();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Pipe#getCreator <em>Creator</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Creator</em>' reference.
	 * @see #getCreator()
	 * @generated
	 */
	void setCreator(org.ipcstudio.model.Process value);

	/**
	 * Returns the value of the '<em><b>Inherited</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether every descendant holds both ends until it closes them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inherited</em>' attribute.
	 * @see #setInherited(boolean)
	 * @see org.ipcstudio.model.ModelPackage#getPipe_Inherited()
	 * @generated
	 */
	boolean isInherited();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Pipe#isInherited <em>Inherited</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inherited</em>' attribute.
	 * @see #isInherited()
	 * @generated
	 */
	void setInherited(boolean value);

} // Pipe
