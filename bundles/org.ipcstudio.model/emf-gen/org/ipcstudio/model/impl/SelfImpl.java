/**
 */
package org.ipcstudio.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.ipcstudio.model.ModelPackage;
import org.ipcstudio.model.Self;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Self</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class SelfImpl extends ExpressionImpl implements Self {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SelfImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SELF;
	}

} //SelfImpl
