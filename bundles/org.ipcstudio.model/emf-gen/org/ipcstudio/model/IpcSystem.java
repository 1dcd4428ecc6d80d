/**
 */
package org.ipcstudio.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ipc System</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A drawn system: its nodes, their connections and the programs of its processes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.IpcSystem#getDocumentation <em>Documentation</em>}</li>
 *   <li>{@link org.ipcstudio.model.IpcSystem#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getIpcSystem()
 * @generated
 */
public interface IpcSystem extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text of the documentation comment before the system; null if there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Documentation</em>' attribute.
	 * @see #setDocumentation(String)
	 * @see org.ipcstudio.model.ModelPackage#getIpcSystem_Documentation()
	 * @generated
	 */
	String getDocumentation();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.IpcSystem#getDocumentation <em>Documentation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Documentation</em>' attribute.
	 * @see #getDocumentation()
	 * @generated
	 */
	void setDocumentation(String value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.ipcstudio.model.Item}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see org.ipcstudio.model.ModelPackage#getIpcSystem_Items()
	 * @generated
	 */
	EList<Item> getItems();

} // IpcSystem
