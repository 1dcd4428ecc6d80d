/**
 */
package org.ipcstudio.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.ipcstudio.model.ModelPackage;
import org.ipcstudio.model.Progress;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Progress</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class ProgressImpl extends StatementImpl implements Progress {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProgressImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.PROGRESS;
	}

} //ProgressImpl
