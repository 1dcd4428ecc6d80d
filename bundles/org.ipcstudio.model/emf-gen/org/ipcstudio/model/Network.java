/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Network</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.Network#getLatency <em>Latency</em>}</li>
 *   <li>{@link org.ipcstudio.model.Network#getLoss <em>Loss</em>}</li>
 *   <li>{@link org.ipcstudio.model.Network#isReorder <em>Reorder</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getNetwork()
 * @generated
 */
public interface Network extends Carrier {
	/**
	 * Returns the value of the '<em><b>Latency</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * null stands for no time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Latency</em>' containment reference.
	 * @see #setLatency(Duration)
	 * @see org.ipcstudio.model.ModelPackage#getNetwork_Latency()
	 * @generated
	 */
	Duration getLatency();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Network#getLatency <em>Latency</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latency</em>' containment reference.
	 * @see #getLatency()
	 * @generated
	 */
	void setLatency(Duration value);

	/**
	 * Returns the value of the '<em><b>Loss</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The probability that a message is dropped, in percent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Loss</em>' attribute.
	 * @see #setLoss(double)
	 * @see org.ipcstudio.model.ModelPackage#getNetwork_Loss()
	 * @generated
	 */
	double getLoss();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Network#getLoss <em>Loss</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Loss</em>' attribute.
	 * @see #getLoss()
	 * @generated
	 */
	void setLoss(double value);

	/**
	 * Returns the value of the '<em><b>Reorder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reorder</em>' attribute.
	 * @see #setReorder(boolean)
	 * @see org.ipcstudio.model.ModelPackage#getNetwork_Reorder()
	 * @generated
	 */
	boolean isReorder();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Network#isReorder <em>Reorder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reorder</em>' attribute.
	 * @see #isReorder()
	 * @generated
	 */
	void setReorder(boolean value);

} // Network
