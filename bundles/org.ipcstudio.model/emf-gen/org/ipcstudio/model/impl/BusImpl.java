/**
 */
package org.ipcstudio.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ipcstudio.model.Arbitration;
import org.ipcstudio.model.Bus;
import org.ipcstudio.model.Duration;
import org.ipcstudio.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Bus</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.impl.BusImpl#getTransfer <em>Transfer</em>}</li>
 *   <li>{@link org.ipcstudio.model.impl.BusImpl#getArbitration <em>Arbitration</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BusImpl extends CarrierImpl implements Bus {
	/**
	 * The cached value of the '{@link #getTransfer() <em>Transfer</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransfer()
	 * @generated
	 * @ordered
	 */
	protected Duration transfer;

	/**
	 * The default value of the '{@link #getArbitration() <em>Arbitration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArbitration()
	 * @generated
	 * @ordered
	 */
	protected static final Arbitration ARBITRATION_EDEFAULT = Arbitration.FIFO;

	/**
	 * The cached value of the '{@link #getArbitration() <em>Arbitration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArbitration()
	 * @generated
	 * @ordered
	 */
	protected Arbitration arbitration = ARBITRATION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BusImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.BUS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getTransfer() {
		return transfer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTransfer(Duration newTransfer, NotificationChain msgs) {
		Duration oldTransfer = transfer;
		transfer = newTransfer;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.BUS__TRANSFER, oldTransfer, newTransfer);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTransfer(Duration newTransfer) {
		if (newTransfer != transfer) {
			NotificationChain msgs = null;
			if (transfer != null)
				msgs = ((InternalEObject)transfer).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.BUS__TRANSFER, null, msgs);
			if (newTransfer != null)
				msgs = ((InternalEObject)newTransfer).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.BUS__TRANSFER, null, msgs);
			msgs = basicSetTransfer(newTransfer, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BUS__TRANSFER, newTransfer, newTransfer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Arbitration getArbitration() {
		return arbitration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArbitration(Arbitration newArbitration) {
		Arbitration oldArbitration = arbitration;
		arbitration = newArbitration == null ? ARBITRATION_EDEFAULT : newArbitration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BUS__ARBITRATION, oldArbitration, arbitration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.BUS__TRANSFER:
				return basicSetTransfer(null, msgs);
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
			case ModelPackage.BUS__TRANSFER:
				return getTransfer();
			case ModelPackage.BUS__ARBITRATION:
				return getArbitration();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.BUS__TRANSFER:
				setTransfer((Duration)newValue);
				return;
			case ModelPackage.BUS__ARBITRATION:
				setArbitration((Arbitration)newValue);
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
			case ModelPackage.BUS__TRANSFER:
				setTransfer((Duration)null);
				return;
			case ModelPackage.BUS__ARBITRATION:
				setArbitration(ARBITRATION_EDEFAULT);
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
			case ModelPackage.BUS__TRANSFER:
				return transfer != null;
			case ModelPackage.BUS__ARBITRATION:
				return arbitration != ARBITRATION_EDEFAULT;
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
		result.append(" (arbitration: ");
		result.append(arbitration);
		result.append(')');
		return result.toString();
	}

} //BusImpl
