/**
 */
package org.ipcstudio.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Process</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A process, or an array of processes with the same program.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.Process#getParent <em>Parent</em>}</li>
 *   <li>{@link org.ipcstudio.model.Process#isDaemon <em>Daemon</em>}</li>
 *   <li>{@link org.ipcstudio.model.Process#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.ipcstudio.model.Process#getCommand <em>Command</em>}</li>
 *   <li>{@link org.ipcstudio.model.Process#getBody <em>Body</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getProcess()
 * @generated
 */
public interface Process extends Node, Sized {
	/**
	 * Returns the value of the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The process that spawns this one; null if it runs from the start.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' reference.
	 * @see #setParent(Process)
	 * @see org.ipcstudio.model.ModelPackage#getProcess_Parent()
	 * @generated
	 */
	Process getParent();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Process#getParent <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(Process value);

	/**
	 * Returns the value of the '<em><b>Daemon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it may wait for ever without that being a fault.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Daemon</em>' attribute.
	 * @see #setDaemon(boolean)
	 * @see org.ipcstudio.model.ModelPackage#getProcess_Daemon()
	 * @generated
	 */
	boolean isDaemon();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Process#isDaemon <em>Daemon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Daemon</em>' attribute.
	 * @see #isDaemon()
	 * @generated
	 */
	void setDaemon(boolean value);

	/**
	 * Returns the value of the '<em><b>Priority</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Priority</em>' containment reference.
	 * @see #setPriority(Expression)
	 * @see org.ipcstudio.model.ModelPackage#getProcess_Priority()
	 * @generated
	 */
	Expression getPriority();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Process#getPriority <em>Priority</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Priority</em>' containment reference.
	 * @see #getPriority()
	 * @generated
	 */
	void setPriority(Expression value);

	/**
	 * Returns the value of the '<em><b>Command</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The command line of the external program it stands for; empty if it has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Command</em>' attribute list.
	 * @see org.ipcstudio.model.ModelPackage#getProcess_Command()
	 * @generated
	 */
	EList<String> getCommand();

	/**
	 * Returns the value of the '<em><b>Body</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Body</em>' containment reference.
	 * @see #setBody(Block)
	 * @see org.ipcstudio.model.ModelPackage#getProcess_Body()
	 * @generated
	 */
	Block getBody();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Process#getBody <em>Body</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Body</em>' containment reference.
	 * @see #getBody()
	 * @generated
	 */
	void setBody(Block value);

} // Process
