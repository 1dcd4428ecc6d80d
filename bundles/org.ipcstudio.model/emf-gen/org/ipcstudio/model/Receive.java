/**
 */
package org.ipcstudio.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Receive</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.Receive#getPattern <em>Pattern</em>}</li>
 *   <li>{@link org.ipcstudio.model.Receive#getSender <em>Sender</em>}</li>
 *   <li>{@link org.ipcstudio.model.Receive#getFilter <em>Filter</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getReceive()
 * @generated
 */
public interface Receive extends Communication {
	/**
	 * Returns the value of the '<em><b>Pattern</b></em>' containment reference list.
	 * The list contents are of type {@link org.ipcstudio.model.Pattern}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pattern</em>' containment reference list.
	 * @see org.ipcstudio.model.ModelPackage#getReceive_Pattern()
	 * @generated
	 */
	EList<Pattern> getPattern();

	/**
	 * Returns the value of the '<em><b>Sender</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The variable after `by`.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sender</em>' containment reference.
	 * @see #setSender(Reference)
	 * @see org.ipcstudio.model.ModelPackage#getReceive_Sender()
	 * @generated
	 */
	Reference getSender();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Receive#getSender <em>Sender</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sender</em>' containment reference.
	 * @see #getSender()
	 * @generated
	 */
	void setSender(Reference value);

	/**
	 * Returns the value of the '<em><b>Filter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The condition after `where`.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Filter</em>' containment reference.
	 * @see #setFilter(Expression)
	 * @see org.ipcstudio.model.ModelPackage#getReceive_Filter()
	 * @generated
	 */
	Expression getFilter();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Receive#getFilter <em>Filter</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Filter</em>' containment reference.
	 * @see #getFilter()
	 * @generated
	 */
	void setFilter(Expression value);

} // Receive
