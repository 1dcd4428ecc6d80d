/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Channel</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What carries messages.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.Channel#getType <em>Type</em>}</li>
 *   <li>{@link org.ipcstudio.model.Channel#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.ipcstudio.model.Channel#isUnbounded <em>Unbounded</em>}</li>
 *   <li>{@link org.ipcstudio.model.Channel#getInitially <em>Initially</em>}</li>
 *   <li>{@link org.ipcstudio.model.Channel#getCarrier <em>Carrier</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getChannel()
 * @generated
 */
public interface Channel extends Placed {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The type of its messages; null stands for int.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' containment reference.
	 * @see #setType(Type)
	 * @see org.ipcstudio.model.ModelPackage#getChannel_Type()
	 * @generated
	 */
	Type getType();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Channel#getType <em>Type</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' containment reference.
	 * @see #getType()
	 * @generated
	 */
	void setType(Type value);

	/**
	 * Returns the value of the '<em><b>Capacity</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * null if none is given or the channel is unbounded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capacity</em>' containment reference.
	 * @see #setCapacity(Expression)
	 * @see org.ipcstudio.model.ModelPackage#getChannel_Capacity()
	 * @generated
	 */
	Expression getCapacity();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Channel#getCapacity <em>Capacity</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capacity</em>' containment reference.
	 * @see #getCapacity()
	 * @generated
	 */
	void setCapacity(Expression value);

	/**
	 * Returns the value of the '<em><b>Unbounded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it says `capacity unbounded`.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unbounded</em>' attribute.
	 * @see #setUnbounded(boolean)
	 * @see org.ipcstudio.model.ModelPackage#getChannel_Unbounded()
	 * @generated
	 */
	boolean isUnbounded();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Channel#isUnbounded <em>Unbounded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unbounded</em>' attribute.
	 * @see #isUnbounded()
	 * @generated
	 */
	void setUnbounded(boolean value);

	/**
	 * Returns the value of the '<em><b>Initially</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Initially</em>' containment reference.
	 * @see #setInitially(InitialMessages)
	 * @see org.ipcstudio.model.ModelPackage#getChannel_Initially()
	 * @generated
	 */
	InitialMessages getInitially();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Channel#getInitially <em>Initially</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Initially</em>' containment reference.
	 * @see #getInitially()
	 * @generated
	 */
	void setInitially(InitialMessages value);

	/**
	 * Returns the value of the '<em><b>Carrier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The physical carrier; null if it is shared memory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Carrier</em>' reference.
	 * @see #setCarrier(Carrier)
	 * @see org.ipcstudio.model.ModelPackage#getChannel_Carrier()
	 * @generated
	 */
	Carrier getCarrier();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Channel#getCarrier <em>Carrier</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Carrier</em>' reference.
	 * @see #getCarrier()
	 * @generated
	 */
	void setCarrier(Carrier value);

} // Channel
