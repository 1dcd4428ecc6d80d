/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Bounds</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A place on the canvas, in pixels.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.Bounds#getX <em>X</em>}</li>
 *   <li>{@link org.ipcstudio.model.Bounds#getY <em>Y</em>}</li>
 *   <li>{@link org.ipcstudio.model.Bounds#getWidth <em>Width</em>}</li>
 *   <li>{@link org.ipcstudio.model.Bounds#getHeight <em>Height</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getBounds()
 * @generated
 */
public interface Bounds extends Element {
	/**
	 * Returns the value of the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>X</em>' attribute.
	 * @see #setX(int)
	 * @see org.ipcstudio.model.ModelPackage#getBounds_X()
	 * @generated
	 */
	int getX();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Bounds#getX <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>X</em>' attribute.
	 * @see #getX()
	 * @generated
	 */
	void setX(int value);

	/**
	 * Returns the value of the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Y</em>' attribute.
	 * @see #setY(int)
	 * @see org.ipcstudio.model.ModelPackage#getBounds_Y()
	 * @generated
	 */
	int getY();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Bounds#getY <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Y</em>' attribute.
	 * @see #getY()
	 * @generated
	 */
	void setY(int value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 0 if the size is chosen automatically.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(int)
	 * @see org.ipcstudio.model.ModelPackage#getBounds_Width()
	 * @generated
	 */
	int getWidth();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Bounds#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(int value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 0 if the size is chosen automatically.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(int)
	 * @see org.ipcstudio.model.ModelPackage#getBounds_Height()
	 * @generated
	 */
	int getHeight();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Bounds#getHeight <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(int value);

} // Bounds
