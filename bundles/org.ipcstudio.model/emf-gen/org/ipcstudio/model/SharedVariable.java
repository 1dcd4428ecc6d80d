/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Shared Variable</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.SharedVariable#getDocumentation <em>Documentation</em>}</li>
 *   <li>{@link org.ipcstudio.model.SharedVariable#isAtomic <em>Atomic</em>}</li>
 *   <li>{@link org.ipcstudio.model.SharedVariable#getType <em>Type</em>}</li>
 *   <li>{@link org.ipcstudio.model.SharedVariable#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getSharedVariable()
 * @generated
 */
public interface SharedVariable extends NamedElement, Sized {
	/**
	 * Returns the value of the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Documentation</em>' attribute.
	 * @see #setDocumentation(String)
	 * @see org.ipcstudio.model.ModelPackage#getSharedVariable_Documentation()
	 * @generated
	 */
	String getDocumentation();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.SharedVariable#getDocumentation <em>Documentation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Documentation</em>' attribute.
	 * @see #getDocumentation()
	 * @generated
	 */
	void setDocumentation(String value);

	/**
	 * Returns the value of the '<em><b>Atomic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether accesses to it are synchronisation and never a data race.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Atomic</em>' attribute.
	 * @see #setAtomic(boolean)
	 * @see org.ipcstudio.model.ModelPackage#getSharedVariable_Atomic()
	 * @generated
	 */
	boolean isAtomic();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.SharedVariable#isAtomic <em>Atomic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Atomic</em>' attribute.
	 * @see #isAtomic()
	 * @generated
	 */
	void setAtomic(boolean value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' containment reference.
	 * @see #setType(Type)
	 * @see org.ipcstudio.model.ModelPackage#getSharedVariable_Type()
	 * @generated
	 */
	Type getType();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.SharedVariable#getType <em>Type</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' containment reference.
	 * @see #getType()
	 * @generated
	 */
	void setType(Type value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' containment reference.
	 * @see #setValue(Expression)
	 * @see org.ipcstudio.model.ModelPackage#getSharedVariable_Value()
	 * @generated
	 */
	Expression getValue();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.SharedVariable#getValue <em>Value</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' containment reference.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Expression value);

} // SharedVariable
