/**
 */
package org.ipcstudio.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Channel Query</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.ChannelQuery#getQuery <em>Query</em>}</li>
 *   <li>{@link org.ipcstudio.model.ChannelQuery#getChannel <em>Channel</em>}</li>
 * </ul>
 *
 * @see org.ipcstudio.model.ModelPackage#getChannelQuery()
 * @generated
 */
public interface ChannelQuery extends Expression {
	/**
	 * Returns the value of the '<em><b>Query</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ipcstudio.model.Query}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Query</em>' attribute.
	 * @see org.ipcstudio.model.Query
	 * @see #setQuery(Query)
	 * @see org.ipcstudio.model.ModelPackage#getChannelQuery_Query()
	 * @generated
	 */
	Query getQuery();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.ChannelQuery#getQuery <em>Query</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Query</em>' attribute.
	 * @see org.ipcstudio.model.Query
	 * @see #getQuery()
	 * @generated
	 */
	void setQuery(Query value);

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Channel</em>' containment reference.
	 * @see #setChannel(Reference)
	 * @see org.ipcstudio.model.ModelPackage#getChannelQuery_Channel()
	 * @generated
	 */
	Reference getChannel();

	/**
	 * Sets the value of the '{@link org.ipcstudio.model.ChannelQuery#getChannel <em>Channel</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' containment reference.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(Reference value);

} // ChannelQuery
