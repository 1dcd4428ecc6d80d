/**
 */
package org.ipcstudio.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ipcstudio.model.Carrier;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.InitialMessages;
import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.ModelPackage;
import org.ipcstudio.model.Sharing;
import org.ipcstudio.model.Sized;
import org.ipcstudio.model.Type;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Mailbox</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.impl.MailboxImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.ipcstudio.model.impl.MailboxImpl#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.ipcstudio.model.impl.MailboxImpl#isUnbounded <em>Unbounded</em>}</li>
 *   <li>{@link org.ipcstudio.model.impl.MailboxImpl#getInitially <em>Initially</em>}</li>
 *   <li>{@link org.ipcstudio.model.impl.MailboxImpl#getCarrier <em>Carrier</em>}</li>
 *   <li>{@link org.ipcstudio.model.impl.MailboxImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.ipcstudio.model.impl.MailboxImpl#getSharing <em>Sharing</em>}</li>
 *   <li>{@link org.ipcstudio.model.impl.MailboxImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.ipcstudio.model.impl.MailboxImpl#isAbsent <em>Absent</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MailboxImpl extends NodeImpl implements Mailbox {
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
	 * The cached value of the '{@link #getSize() <em>Size</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected Expression size;

	/**
	 * The default value of the '{@link #getSharing() <em>Sharing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSharing()
	 * @generated
	 * @ordered
	 */
	protected static final Sharing SHARING_EDEFAULT = Sharing.ANY;

	/**
	 * The cached value of the '{@link #getSharing() <em>Sharing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSharing()
	 * @generated
	 * @ordered
	 */
	protected Sharing sharing = SHARING_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected org.ipcstudio.model.Process owner;

	/**
	 * The default value of the '{@link #isAbsent() <em>Absent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAbsent()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ABSENT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAbsent() <em>Absent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAbsent()
	 * @generated
	 * @ordered
	 */
	protected boolean absent = ABSENT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MailboxImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.MAILBOX;
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.MAILBOX__TYPE, oldType, newType);
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
				msgs = ((InternalEObject)type).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.MAILBOX__TYPE, null, msgs);
			if (newType != null)
				msgs = ((InternalEObject)newType).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.MAILBOX__TYPE, null, msgs);
			msgs = basicSetType(newType, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MAILBOX__TYPE, newType, newType));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.MAILBOX__CAPACITY, oldCapacity, newCapacity);
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
				msgs = ((InternalEObject)capacity).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.MAILBOX__CAPACITY, null, msgs);
			if (newCapacity != null)
				msgs = ((InternalEObject)newCapacity).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.MAILBOX__CAPACITY, null, msgs);
			msgs = basicSetCapacity(newCapacity, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MAILBOX__CAPACITY, newCapacity, newCapacity));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MAILBOX__UNBOUNDED, oldUnbounded, unbounded));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.MAILBOX__INITIALLY, oldInitially, newInitially);
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
				msgs = ((InternalEObject)initially).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.MAILBOX__INITIALLY, null, msgs);
			if (newInitially != null)
				msgs = ((InternalEObject)newInitially).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.MAILBOX__INITIALLY, null, msgs);
			msgs = basicSetInitially(newInitially, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MAILBOX__INITIALLY, newInitially, newInitially));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MAILBOX__CARRIER, oldCarrier, carrier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Expression getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSize(Expression newSize, NotificationChain msgs) {
		Expression oldSize = size;
		size = newSize;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.MAILBOX__SIZE, oldSize, newSize);
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
	public void setSize(Expression newSize) {
		if (newSize != size) {
			NotificationChain msgs = null;
			if (size != null)
				msgs = ((InternalEObject)size).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.MAILBOX__SIZE, null, msgs);
			if (newSize != null)
				msgs = ((InternalEObject)newSize).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.MAILBOX__SIZE, null, msgs);
			msgs = basicSetSize(newSize, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MAILBOX__SIZE, newSize, newSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sharing getSharing() {
		return sharing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSharing(Sharing newSharing) {
		Sharing oldSharing = sharing;
		sharing = newSharing == null ? SHARING_EDEFAULT : newSharing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MAILBOX__SHARING, oldSharing, sharing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public org.ipcstudio.model.Process getOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(org.ipcstudio.model.Process newOwner) {
		org.ipcstudio.model.Process oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MAILBOX__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAbsent() {
		return absent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAbsent(boolean newAbsent) {
		boolean oldAbsent = absent;
		absent = newAbsent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MAILBOX__ABSENT, oldAbsent, absent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.MAILBOX__TYPE:
				return basicSetType(null, msgs);
			case ModelPackage.MAILBOX__CAPACITY:
				return basicSetCapacity(null, msgs);
			case ModelPackage.MAILBOX__INITIALLY:
				return basicSetInitially(null, msgs);
			case ModelPackage.MAILBOX__SIZE:
				return basicSetSize(null, msgs);
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
			case ModelPackage.MAILBOX__TYPE:
				return getType();
			case ModelPackage.MAILBOX__CAPACITY:
				return getCapacity();
			case ModelPackage.MAILBOX__UNBOUNDED:
				return isUnbounded();
			case ModelPackage.MAILBOX__INITIALLY:
				return getInitially();
			case ModelPackage.MAILBOX__CARRIER:
				return getCarrier();
			case ModelPackage.MAILBOX__SIZE:
				return getSize();
			case ModelPackage.MAILBOX__SHARING:
				return getSharing();
			case ModelPackage.MAILBOX__OWNER:
				return getOwner();
			case ModelPackage.MAILBOX__ABSENT:
				return isAbsent();
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
			case ModelPackage.MAILBOX__TYPE:
				setType((Type)newValue);
				return;
			case ModelPackage.MAILBOX__CAPACITY:
				setCapacity((Expression)newValue);
				return;
			case ModelPackage.MAILBOX__UNBOUNDED:
				setUnbounded((Boolean)newValue);
				return;
			case ModelPackage.MAILBOX__INITIALLY:
				setInitially((InitialMessages)newValue);
				return;
			case ModelPackage.MAILBOX__CARRIER:
				setCarrier((Carrier)newValue);
				return;
			case ModelPackage.MAILBOX__SIZE:
				setSize((Expression)newValue);
				return;
			case ModelPackage.MAILBOX__SHARING:
				setSharing((Sharing)newValue);
				return;
			case ModelPackage.MAILBOX__OWNER:
				setOwner((org.ipcstudio.model.Process)newValue);
				return;
			case ModelPackage.MAILBOX__ABSENT:
				setAbsent((Boolean)newValue);
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
			case ModelPackage.MAILBOX__TYPE:
				setType((Type)null);
				return;
			case ModelPackage.MAILBOX__CAPACITY:
				setCapacity((Expression)null);
				return;
			case ModelPackage.MAILBOX__UNBOUNDED:
				setUnbounded(UNBOUNDED_EDEFAULT);
				return;
			case ModelPackage.MAILBOX__INITIALLY:
				setInitially((InitialMessages)null);
				return;
			case ModelPackage.MAILBOX__CARRIER:
				setCarrier((Carrier)null);
				return;
			case ModelPackage.MAILBOX__SIZE:
				setSize((Expression)null);
				return;
			case ModelPackage.MAILBOX__SHARING:
				setSharing(SHARING_EDEFAULT);
				return;
			case ModelPackage.MAILBOX__OWNER:
				setOwner((org.ipcstudio.model.Process)null);
				return;
			case ModelPackage.MAILBOX__ABSENT:
				setAbsent(ABSENT_EDEFAULT);
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
			case ModelPackage.MAILBOX__TYPE:
				return type != null;
			case ModelPackage.MAILBOX__CAPACITY:
				return capacity != null;
			case ModelPackage.MAILBOX__UNBOUNDED:
				return unbounded != UNBOUNDED_EDEFAULT;
			case ModelPackage.MAILBOX__INITIALLY:
				return initially != null;
			case ModelPackage.MAILBOX__CARRIER:
				return carrier != null;
			case ModelPackage.MAILBOX__SIZE:
				return size != null;
			case ModelPackage.MAILBOX__SHARING:
				return sharing != SHARING_EDEFAULT;
			case ModelPackage.MAILBOX__OWNER:
				return owner != null;
			case ModelPackage.MAILBOX__ABSENT:
				return absent != ABSENT_EDEFAULT;
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
		if (baseClass == Channel.class) {
			switch (derivedFeatureID) {
				case ModelPackage.MAILBOX__TYPE: return ModelPackage.CHANNEL__TYPE;
				case ModelPackage.MAILBOX__CAPACITY: return ModelPackage.CHANNEL__CAPACITY;
				case ModelPackage.MAILBOX__UNBOUNDED: return ModelPackage.CHANNEL__UNBOUNDED;
				case ModelPackage.MAILBOX__INITIALLY: return ModelPackage.CHANNEL__INITIALLY;
				case ModelPackage.MAILBOX__CARRIER: return ModelPackage.CHANNEL__CARRIER;
				default: return -1;
			}
		}
		if (baseClass == Sized.class) {
			switch (derivedFeatureID) {
				case ModelPackage.MAILBOX__SIZE: return ModelPackage.SIZED__SIZE;
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
		if (baseClass == Channel.class) {
			switch (baseFeatureID) {
				case ModelPackage.CHANNEL__TYPE: return ModelPackage.MAILBOX__TYPE;
				case ModelPackage.CHANNEL__CAPACITY: return ModelPackage.MAILBOX__CAPACITY;
				case ModelPackage.CHANNEL__UNBOUNDED: return ModelPackage.MAILBOX__UNBOUNDED;
				case ModelPackage.CHANNEL__INITIALLY: return ModelPackage.MAILBOX__INITIALLY;
				case ModelPackage.CHANNEL__CARRIER: return ModelPackage.MAILBOX__CARRIER;
				default: return -1;
			}
		}
		if (baseClass == Sized.class) {
			switch (baseFeatureID) {
				case ModelPackage.SIZED__SIZE: return ModelPackage.MAILBOX__SIZE;
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
		result.append(", sharing: ");
		result.append(sharing);
		result.append(", absent: ");
		result.append(absent);
		result.append(')');
		return result.toString();
	}

} //MailboxImpl
