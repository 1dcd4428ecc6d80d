/**
 */
package org.ipcstudio.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.ipcstudio.model.Connection;
import org.ipcstudio.model.ConnectionEnd;
import org.ipcstudio.model.Direction;
import org.ipcstudio.model.ModelPackage;
import org.ipcstudio.model.Point;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Connection</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.impl.ConnectionImpl#getEnds <em>Ends</em>}</li>
 *   <li>{@link org.ipcstudio.model.impl.ConnectionImpl#getDirections <em>Directions</em>}</li>
 *   <li>{@link org.ipcstudio.model.impl.ConnectionImpl#getBends <em>Bends</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConnectionImpl extends ItemImpl implements Connection {
	/**
	 * The cached value of the '{@link #getEnds() <em>Ends</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnds()
	 * @generated
	 * @ordered
	 */
	protected EList<ConnectionEnd> ends;

	/**
	 * The cached value of the '{@link #getDirections() <em>Directions</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirections()
	 * @generated
	 * @ordered
	 */
	protected EList<Direction> directions;

	/**
	 * The cached value of the '{@link #getBends() <em>Bends</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBends()
	 * @generated
	 * @ordered
	 */
	protected EList<Point> bends;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConnectionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CONNECTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ConnectionEnd> getEnds() {
		if (ends == null) {
			ends = new EObjectContainmentEList<ConnectionEnd>(ConnectionEnd.class, this, ModelPackage.CONNECTION__ENDS);
		}
		return ends;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Direction> getDirections() {
		if (directions == null) {
			directions = new EDataTypeEList<Direction>(Direction.class, this, ModelPackage.CONNECTION__DIRECTIONS);
		}
		return directions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Point> getBends() {
		if (bends == null) {
			bends = new EObjectContainmentEList<Point>(Point.class, this, ModelPackage.CONNECTION__BENDS);
		}
		return bends;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.CONNECTION__ENDS:
				return ((InternalEList<?>)getEnds()).basicRemove(otherEnd, msgs);
			case ModelPackage.CONNECTION__BENDS:
				return ((InternalEList<?>)getBends()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.CONNECTION__ENDS:
				return getEnds();
			case ModelPackage.CONNECTION__DIRECTIONS:
				return getDirections();
			case ModelPackage.CONNECTION__BENDS:
				return getBends();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.CONNECTION__ENDS:
				getEnds().clear();
				getEnds().addAll((Collection<? extends ConnectionEnd>)newValue);
				return;
			case ModelPackage.CONNECTION__DIRECTIONS:
				getDirections().clear();
				getDirections().addAll((Collection<? extends Direction>)newValue);
				return;
			case ModelPackage.CONNECTION__BENDS:
				getBends().clear();
				getBends().addAll((Collection<? extends Point>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.CONNECTION__ENDS:
				getEnds().clear();
				return;
			case ModelPackage.CONNECTION__DIRECTIONS:
				getDirections().clear();
				return;
			case ModelPackage.CONNECTION__BENDS:
				getBends().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.CONNECTION__ENDS:
				return ends != null && !ends.isEmpty();
			case ModelPackage.CONNECTION__DIRECTIONS:
				return directions != null && !directions.isEmpty();
			case ModelPackage.CONNECTION__BENDS:
				return bends != null && !bends.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (directions: ");
		result.append(directions);
		result.append(')');
		return result.toString();
	}

} //ConnectionImpl
