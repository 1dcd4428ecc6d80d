/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Bus</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.Bus#getTransfer <em>Transfer</em>}</li>
 *   <li>{@link org.ipcstudio.model.Bus#getArbitration <em>Arbitration</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getBus()
 * @generated
 */
public interface Bus extends Carrier {
	/**
	 * Returns the value of the '<em><b>Transfer</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long each message occupies the bus; null stands for no time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transfer</em>' containment reference.
	 * @see #setTransfer(Duration)
	 * @see org.ipcstudio.model.ModelPackage#getBus_Transfer()
	 * @generated
	 */
	Duration getTransfer();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Bus#getTransfer <em>Transfer</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transfer</em>' containment reference.
	 * @see #getTransfer()
	 * @generated
	 */
	void setTransfer(Duration value);

	/**
	 * Returns the value of the '<em><b>Arbitration</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ipcstudio.model.Arbitration}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Arbitration</em>' attribute.
	 * @see org.ipcstudio.model.Arbitration
	 * @see #setArbitration(Arbitration)
	 * @see org.ipcstudio.model.ModelPackage#getBus_Arbitration()
	 * @generated
	 */
	Arbitration getArbitration();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Bus#getArbitration <em>Arbitration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Arbitration</em>' attribute.
	 * @see org.ipcstudio.model.Arbitration
	 * @see #getArbitration()
	 * @generated
	 */
	void setArbitration(Arbitration value);

} // Bus
