/**
 */
package org.ipcstudio.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Connection</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A chain of rights: who may send, receive, read, write or use what.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.Connection#getEnds <em>Ends</em>}</li>
 *   <li>{@link org.ipcstudio.model.Connection#getDirections <em>Directions</em>}</li>
 *   <li>{@link org.ipcstudio.model.Connection#getBends <em>Bends</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getConnection()
 * @generated
 */
public interface Connection extends Item {
	/**
	 * Returns the value of the '<em><b>Ends</b></em>' containment reference list.
	 * The list contents are of type {@link org.ipcstudio.model.ConnectionEnd}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the order of the text; one more than there are directions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ends</em>' containment reference list.
	 * @see org.ipcstudio.model.ModelPackage#getConnection_Ends()
	 * @generated
	 */
	EList<ConnectionEnd> getEnds();

	/**
	 * Returns the value of the '<em><b>Directions</b></em>' attribute list.
	 * The list contents are of type {@link org.ipcstudio.model.Direction}.
	 * The literals are from the enumeration {@link org.ipcstudio.model.Direction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The arrow between each end and the next.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Directions</em>' attribute list.
	 * @see org.ipcstudio.model.Direction
	 * @see org.ipcstudio.model.ModelPackage#getConnection_Directions()
	 * @generated
	 */
	EList<Direction> getDirections();

	/**
	 * Returns the value of the '<em><b>Bends</b></em>' containment reference list.
	 * The list contents are of type {@link org.ipcstudio.model.Point}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bends</em>' containment reference list.
	 * @see org.ipcstudio.model.ModelPackage#getConnection_Bends()
	 * @generated
	 */
	EList<Point> getBends();

} // Connection
