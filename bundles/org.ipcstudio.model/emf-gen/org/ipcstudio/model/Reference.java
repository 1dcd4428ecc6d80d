/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reference</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A name that stands for what is declared under it: `x`, `x[i]`, `R.x`, `R.x[i]`.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.Reference#getName <em>Name</em>}</li>
 *   <li>{@link org.ipcstudio.model.Reference#getIndex <em>Index</em>}</li>
 *   <li>{@link org.ipcstudio.model.Reference#getTarget <em>Target</em>}</li>
 *   <li>{@link org.ipcstudio.model.Reference#getMember <em>Member</em>}</li>
 *   <li>{@link org.ipcstudio.model.Reference#getMemberIndex <em>Member Index</em>}</li>
 *   <li>{@link org.ipcstudio.model.Reference#getMemberTarget <em>Member Target</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getReference()
 * @generated
 */
public interface Reference extends Expression {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.ipcstudio.model.ModelPackage#getReference_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Reference#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Index</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Index</em>' containment reference.
	 * @see #setIndex(Expression)
	 * @see org.ipcstudio.model.ModelPackage#getReference_Index()
	 * @generated
	 */
	Expression getIndex();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Reference#getIndex <em>Index</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Index</em>' containment reference.
	 * @see #getIndex()
	 * @generated
	 */
	void setIndex(Expression value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the name is declared as; null if the linker does not know it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(NamedElement)
	 * @see org.ipcstudio.model.ModelPackage#getReference_Target()
	 * @generated
	 */
	NamedElement getTarget();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Reference#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(NamedElement value);

	/**
	 * Returns the value of the '<em><b>Member</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name after the dot; null if there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Member</em>' attribute.
	 * @see #setMember(String)
	 * @see org.ipcstudio.model.ModelPackage#getReference_Member()
	 * @generated
	 */
	String getMember();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Reference#getMember <em>Member</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Member</em>' attribute.
	 * @see #getMember()
	 * @generated
	 */
	void setMember(String value);

	/**
	 * Returns the value of the '<em><b>Member Index</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Member Index</em>' containment reference.
	 * @see #setMemberIndex(Expression)
	 * @see org.ipcstudio.model.ModelPackage#getReference_MemberIndex()
	 * @generated
	 */
	Expression getMemberIndex();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Reference#getMemberIndex <em>Member Index</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Member Index</em>' containment reference.
	 * @see #getMemberIndex()
	 * @generated
	 */
	void setMemberIndex(Expression value);

	/**
	 * Returns the value of the '<em><b>Member Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Member Target</em>' reference.
	 * @see #setMemberTarget(SharedVariable)
	 * @see org.ipcstudio.model.ModelPackage#getReference_MemberTarget()
	 * @generated
	 */
	SharedVariable getMemberTarget();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Reference#getMemberTarget <em>Member Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Member Target</em>' reference.
	 * @see #getMemberTarget()
	 * @generated
	 */
	void setMemberTarget(SharedVariable value);

} // Reference
