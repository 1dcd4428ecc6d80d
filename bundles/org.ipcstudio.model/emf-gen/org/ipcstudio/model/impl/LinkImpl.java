/**
 */
package org.ipcstudio.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ipcstudio.model.Bounds;
import org.ipcstudio.model.Carrier;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.InitialMessages;
import org.ipcstudio.model.Link;
import org.ipcstudio.model.ModelPackage;
import org.ipcstudio.model.Placed;
import org.ipcstudio.model.Type;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Link</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.impl.LinkImpl#getBounds <em>Bounds</em>}</li>
 *   <li>{@link org.ipcstudio.model.impl.LinkImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.ipcstudio.model.impl.LinkImpl#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.ipcstudio.model.impl.LinkImpl#isUnbounded <em>Unbounded</em>}</li>
 *   <li>{@link org.ipcstudio.model.impl.LinkImpl#getInitially <em>Initially</em>}</li>
 *   <li>{@link org.ipcstudio.model.impl.LinkImpl#getCarrier <em>Carrier</em>}</li>
 *   <li>{@link org.ipcstudio.model.impl.LinkImpl#getFirst <em>First</em>}</li>
 *   <li>{@link org.ipcstudio.model.impl.LinkImpl#getSecond <em>Second</em>}</li>
 *   <li>{@link org.ipcstudio.model.impl.LinkImpl#isBidirectional <em>Bidirectional</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LinkImpl extends ItemImpl implements Link {
	/**
	 * The cached value of the '{@link #getBounds() <em>Bounds</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBounds()
	 * @generated
	 * @ordered
	 */
	protected Bounds bounds;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected Type type;

	/**
	 * The cached value of the '{@link #getCapacity() <em>Capacity</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacity()
	 * @generated
	 * @ordered
	 */
	protected Expression capacity;

	/**
	 * The default value of the '{@link #isUnbounded() <em>Unbounded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUnbounded()
	 * @generated
	 * @ordered
	 */
	protected static final boolean UNBOUNDED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isUnbounded() <em>Unbounded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUnbounded()
	 * @generated
	 * @ordered
	 */
	protected boolean unbounded = UNBOUNDED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInitially() <em>Initially</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitially()
	 * @generated
	 * @ordered
	 */
	protected InitialMessages initially;

	/**
	 * The cached value of the '{@link #getCarrier() <em>Carrier</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarrier()
	 * @generated
	 * @ordered
	 */
	protected Carrier carrier;

	/**
	 * The cached value of the '{@link #getFirst() <em>First</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirst()
	 * @generated
	 * @ordered
	 */
	protected org.ipcstudio.model.Process first;

	/**
	 * The cached value of the '{@link #getSecond() <em>Second</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecond()
	 * @generated
	 * @ordered
	 */
	protected org.ipcstudio.model.Process second;

	/**
	 * The default value of the '{@link #isBidirectional() <em>Bidirectional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBidirectional()
	 * @generated
	 * @ordered
	 */
	protected static final boolean BIDIRECTIONAL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isBidirectional() <em>Bidirectional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBidirectional()
	 * @generated
	 * @ordered
	 */
	protected boolean bidirectional = BIDIRECTIONAL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LinkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.LINK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Bounds getBounds() {
		return bounds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBounds(Bounds newBounds, NotificationChain msgs) {
		Bounds oldBounds = bounds;
		bounds = newBounds;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.LINK__BOUNDS, oldBounds, newBounds);
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
	public void setBounds(Bounds newBounds) {
		if (newBounds != bounds) {
			NotificationChain msgs = null;
			if (bounds != null)
				msgs = ((InternalEObject)bounds).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.LINK__BOUNDS, null, msgs);
			if (newBounds != null)
				msgs = ((InternalEObject)newBounds).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.LINK__BOUNDS, null, msgs);
			msgs = basicSetBounds(newBounds, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LINK__BOUNDS, newBounds, newBounds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Type getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetType(Type newType, NotificationChain msgs) {
		Type oldType = type;
		type = newType;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.LINK__TYPE, oldType, newType);
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
	public void setType(Type newType) {
		if (newType != type) {
			NotificationChain msgs = null;
			if (type != null)
				msgs = ((InternalEObject)type).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.LINK__TYPE, null, msgs);
			if (newType != null)
				msgs = ((InternalEObject)newType).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.LINK__TYPE, null, msgs);
			msgs = basicSetType(newType, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LINK__TYPE, newType, newType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Expression getCapacity() {
		return capacity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCapacity(Expression newCapacity, NotificationChain msgs) {
		Expression oldCapacity = capacity;
		capacity = newCapacity;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.LINK__CAPACITY, oldCapacity, newCapacity);
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
	public void setCapacity(Expression newCapacity) {
		if (newCapacity != capacity) {
			NotificationChain msgs = null;
			if (capacity != null)
				msgs = ((InternalEObject)capacity).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.LINK__CAPACITY, null, msgs);
			if (newCapacity != null)
				msgs = ((InternalEObject)newCapacity).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.LINK__CAPACITY, null, msgs);
			msgs = basicSetCapacity(newCapacity, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LINK__CAPACITY, newCapacity, newCapacity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isUnbounded() {
		return unbounded;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnbounded(boolean newUnbounded) {
		boolean oldUnbounded = unbounded;
		unbounded = newUnbounded;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LINK__UNBOUNDED, oldUnbounded, unbounded));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InitialMessages getInitially() {
		return initially;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetInitially(InitialMessages newInitially, NotificationChain msgs) {
		InitialMessages oldInitially = initially;
		initially = newInitially;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.LINK__INITIALLY, oldInitially, newInitially);
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
	public void setInitially(InitialMessages newInitially) {
		if (newInitially != initially) {
			NotificationChain msgs = null;
			if (initially != null)
				msgs = ((InternalEObject)initially).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.LINK__INITIALLY, null, msgs);
			if (newInitially != null)
				msgs = ((InternalEObject)newInitially).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.LINK__INITIALLY, null, msgs);
			msgs = basicSetInitially(newInitially, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LINK__INITIALLY, newInitially, newInitially));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Carrier getCarrier() {
		return carrier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCarrier(Carrier newCarrier) {
		Carrier oldCarrier = carrier;
		carrier = newCarrier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LINK__CARRIER, oldCarrier, carrier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public org.ipcstudio.model.Process getFirst() {
		return first;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirst(org.ipcstudio.model.Process newFirst) {
		org.ipcstudio.model.Process oldFirst = first;
		first = newFirst;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LINK__FIRST, oldFirst, first));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public org.ipcstudio.model.Process getSecond() {
		return second;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecond(org.ipcstudio.model.Process newSecond) {
		org.ipcstudio.model.Process oldSecond = second;
		second = newSecond;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LINK__SECOND, oldSecond, second));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isBidirectional() {
		return bidirectional;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBidirectional(boolean newBidirectional) {
		boolean oldBidirectional = bidirectional;
		bidirectional = newBidirectional;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LINK__BIDIRECTIONAL, oldBidirectional, bidirectional));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.LINK__BOUNDS:
				return basicSetBounds(null, msgs);
			case ModelPackage.LINK__TYPE:
				return basicSetType(null, msgs);
			case ModelPackage.LINK__CAPACITY:
				return basicSetCapacity(null, msgs);
			case ModelPackage.LINK__INITIALLY:
				return basicSetInitially(null, msgs);
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
			case ModelPackage.LINK__BOUNDS:
				return getBounds();
			case ModelPackage.LINK__TYPE:
				return getType();
			case ModelPackage.LINK__CAPACITY:
				return getCapacity();
			case ModelPackage.LINK__UNBOUNDED:
				return isUnbounded();
			case ModelPackage.LINK__INITIALLY:
				return getInitially();
			case ModelPackage.LINK__CARRIER:
				return getCarrier();
			case ModelPackage.LINK__FIRST:
				return getFirst();
			case ModelPackage.LINK__SECOND:
				return getSecond();
			case ModelPackage.LINK__BIDIRECTIONAL:
				return isBidirectional();
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
			case ModelPackage.LINK__BOUNDS:
				setBounds((Bounds)newValue);
				return;
			case ModelPackage.LINK__TYPE:
				setType((Type)newValue);
				return;
			case ModelPackage.LINK__CAPACITY:
				setCapacity((Expression)newValue);
				return;
			case ModelPackage.LINK__UNBOUNDED:
				setUnbounded((Boolean)newValue);
				return;
			case ModelPackage.LINK__INITIALLY:
				setInitially((InitialMessages)newValue);
				return;
			case ModelPackage.LINK__CARRIER:
				setCarrier((Carrier)newValue);
				return;
			case ModelPackage.LINK__FIRST:
				setFirst((org.ipcstudio.model.Process)newValue);
				return;
			case ModelPackage.LINK__SECOND:
				setSecond((org.ipcstudio.model.Process)newValue);
				return;
			case ModelPackage.LINK__BIDIRECTIONAL:
				setBidirectional((Boolean)newValue);
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
			case ModelPackage.LINK__BOUNDS:
				setBounds((Bounds)null);
				return;
			case ModelPackage.LINK__TYPE:
				setType((Type)null);
				return;
			case ModelPackage.LINK__CAPACITY:
				setCapacity((Expression)null);
				return;
			case ModelPackage.LINK__UNBOUNDED:
				setUnbounded(UNBOUNDED_EDEFAULT);
				return;
			case ModelPackage.LINK__INITIALLY:
				setInitially((InitialMessages)null);
				return;
			case ModelPackage.LINK__CARRIER:
				setCarrier((Carrier)null);
				return;
			case ModelPackage.LINK__FIRST:
				setFirst((org.ipcstudio.model.Process)null);
				return;
			case ModelPackage.LINK__SECOND:
				setSecond((org.ipcstudio.model.Process)null);
				return;
			case ModelPackage.LINK__BIDIRECTIONAL:
				setBidirectional(BIDIRECTIONAL_EDEFAULT);
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
			case ModelPackage.LINK__BOUNDS:
				return bounds != null;
			case ModelPackage.LINK__TYPE:
				return type != null;
			case ModelPackage.LINK__CAPACITY:
				return capacity != null;
			case ModelPackage.LINK__UNBOUNDED:
				return unbounded != UNBOUNDED_EDEFAULT;
			case ModelPackage.LINK__INITIALLY:
				return initially != null;
			case ModelPackage.LINK__CARRIER:
				return carrier != null;
			case ModelPackage.LINK__FIRST:
				return first != null;
			case ModelPackage.LINK__SECOND:
				return second != null;
			case ModelPackage.LINK__BIDIRECTIONAL:
				return bidirectional != BIDIRECTIONAL_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Placed.class) {
			switch (derivedFeatureID) {
				case ModelPackage.LINK__BOUNDS: return ModelPackage.PLACED__BOUNDS;
				default: return -1;
			}
		}
		if (baseClass == Channel.class) {
			switch (derivedFeatureID) {
				case ModelPackage.LINK__TYPE: return ModelPackage.CHANNEL__TYPE;
				case ModelPackage.LINK__CAPACITY: return ModelPackage.CHANNEL__CAPACITY;
				case ModelPackage.LINK__UNBOUNDED: return ModelPackage.CHANNEL__UNBOUNDED;
				case ModelPackage.LINK__INITIALLY: return ModelPackage.CHANNEL__INITIALLY;
				case ModelPackage.LINK__CARRIER: return ModelPackage.CHANNEL__CARRIER;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Placed.class) {
			switch (baseFeatureID) {
				case ModelPackage.PLACED__BOUNDS: return ModelPackage.LINK__BOUNDS;
				default: return -1;
			}
		}
		if (baseClass == Channel.class) {
			switch (baseFeatureID) {
				case ModelPackage.CHANNEL__TYPE: return ModelPackage.LINK__TYPE;
				case ModelPackage.CHANNEL__CAPACITY: return ModelPackage.LINK__CAPACITY;
				case ModelPackage.CHANNEL__UNBOUNDED: return ModelPackage.LINK__UNBOUNDED;
				case ModelPackage.CHANNEL__INITIALLY: return ModelPackage.LINK__INITIALLY;
				case ModelPackage.CHANNEL__CARRIER: return ModelPackage.LINK__CARRIER;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
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
		result.append(" (unbounded: ");
		result.append(unbounded);
		result.append(", bidirectional: ");
		result.append(bidirectional);
		result.append(')');
		return result.toString();
	}

} //LinkImpl
