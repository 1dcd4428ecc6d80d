/**
 */
package org.ipcstudio.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.ipcstudio.model.ElseBranch;
import org.ipcstudio.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Else Branch</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class ElseBranchImpl extends SelectBranchImpl implements ElseBranch {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ElseBranchImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ELSE_BRANCH;
	}

} //ElseBranchImpl
