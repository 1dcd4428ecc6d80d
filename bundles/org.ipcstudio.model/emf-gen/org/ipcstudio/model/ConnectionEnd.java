/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Connection End</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.ConnectionEnd#getNode <em>Node</em>}</li>
 *   <li>{@link org.ipcstudio.model.ConnectionEnd#getIndex <em>Index</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getConnectionEnd()
 * @generated
 */
public interface ConnectionEnd extends Element {
	/**
	 * Returns the value of the '<em><b>Node</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Node</em>' reference.
	 * @see #setNode(Node)
	 * @see org.ipcstudio.model.ModelPackage#getConnectionEnd_Node()
	 * @generated
	 */
	Node getNode();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.ConnectionEnd#getNode <em>Node</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Node</em>' reference.
	 * @see #getNode()
	 * @generated
	 */
	void setNode(Node value);

	/**
	 * Returns the value of the '<em><b>Index</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * null stands for all elements.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Index</em>' containment reference.
	 * @see #setIndex(Expression)
	 * @see org.ipcstudio.model.ModelPackage#getConnectionEnd_Index()
	 * @generated
	 */
	Expression getIndex();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.ConnectionEnd#getIndex <em>Index</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Index</em>' containment reference.
	 * @see #getIndex()
	 * @generated
	 */
	void setIndex(Expression value);

} // ConnectionEnd
