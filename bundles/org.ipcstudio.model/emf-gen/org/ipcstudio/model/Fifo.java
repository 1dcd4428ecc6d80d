/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fifo</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A named pipe: both directions, for any process.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.Fifo#getDuplex <em>Duplex</em>}</li>
 *   <li>{@link org.ipcstudio.model.Fifo#getPath <em>Path</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getFifo()
 * @generated
 */
public interface Fifo extends Node, Channel, Sized {
	/**
	 * Returns the value of the '<em><b>Duplex</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ipcstudio.model.Duplex}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Duplex</em>' attribute.
	 * @see org.ipcstudio.model.Duplex
	 * @see #setDuplex(Duplex)
	 * @see org.ipcstudio.model.ModelPackage#getFifo_Duplex()
	 * @generated
	 */
	Duplex getDuplex();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Fifo#getDuplex <em>Duplex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duplex</em>' attribute.
	 * @see org.ipcstudio.model.Duplex
	 * @see #getDuplex()
	 * @generated
	 */
	void setDuplex(Duplex value);

	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.ipcstudio.model.ModelPackage#getFifo_Path()
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.Fifo#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

} // Fifo
