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
import org.ipcstudio.model.Duplex;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.Fifo;
import org.ipcstudio.model.InitialMessages;
import org.ipcstudio.model.ModelPackage;
import org.ipcstudio.model.Sized;
import org.ipcstudio.model.Type;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Fifo</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.impl.FifoImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.ipcstudio.model.impl.FifoImpl#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.ipcstudio.model.impl.FifoImpl#isUnbounded <em>Unbounded</em>}</li>
 *   <li>{@link org.ipcstudio.model.impl.FifoImpl#getInitially <em>Initially</em>}</li>
 *   <li>{@link org.ipcstudio.model.impl.FifoImpl#getCarrier <em>Carrier</em>}</li>
 *   <li>{@link org.ipcstudio.model.impl.FifoImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.ipcstudio.model.impl.FifoImpl#getDuplex <em>Duplex</em>}</li>
 *   <li>{@link org.ipcstudio.model.impl.FifoImpl#getPath <em>Path</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FifoImpl extends NodeImpl implements Fifo {
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
	 * The default value of the '{@link #getDuplex() <em>Duplex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuplex()
	 * @generated
	 * @ordered
	 */
	protected static final Duplex DUPLEX_EDEFAULT = Duplex.HALF;

	/**
	 * The cached value of the '{@link #getDuplex() <em>Duplex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuplex()
	 * @generated
	 * @ordered
	 */
	protected Duplex duplex = DUPLEX_EDEFAULT;

	/**
	 * The default value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected static final String PATH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected String path = PATH_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FifoImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.FIFO;
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.FIFO__TYPE, oldType, newType);
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
				msgs = ((InternalEObject)type).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.FIFO__TYPE, null, msgs);
			if (newType != null)
				msgs = ((InternalEObject)newType).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.FIFO__TYPE, null, msgs);
			msgs = basicSetType(newType, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FIFO__TYPE, newType, newType));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.FIFO__CAPACITY, oldCapacity, newCapacity);
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
				msgs = ((InternalEObject)capacity).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.FIFO__CAPACITY, null, msgs);
			if (newCapacity != null)
				msgs = ((InternalEObject)newCapacity).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.FIFO__CAPACITY, null, msgs);
			msgs = basicSetCapacity(newCapacity, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FIFO__CAPACITY, newCapacity, newCapacity));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FIFO__UNBOUNDED, oldUnbounded, unbounded));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.FIFO__INITIALLY, oldInitially, newInitially);
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
				msgs = ((InternalEObject)initially).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.FIFO__INITIALLY, null, msgs);
			if (newInitially != null)
				msgs = ((InternalEObject)newInitially).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.FIFO__INITIALLY, null, msgs);
			msgs = basicSetInitially(newInitially, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FIFO__INITIALLY, newInitially, newInitially));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FIFO__CARRIER, oldCarrier, carrier));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.FIFO__SIZE, oldSize, newSize);
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
				msgs = ((InternalEObject)size).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.FIFO__SIZE, null, msgs);
			if (newSize != null)
				msgs = ((InternalEObject)newSize).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.FIFO__SIZE, null, msgs);
			msgs = basicSetSize(newSize, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FIFO__SIZE, newSize, newSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duplex getDuplex() {
		return duplex;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDuplex(Duplex newDuplex) {
		Duplex oldDuplex = duplex;
		duplex = newDuplex == null ? DUPLEX_EDEFAULT : newDuplex;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FIFO__DUPLEX, oldDuplex, duplex));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPath() {
		return path;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPath(String newPath) {
		String oldPath = path;
		path = newPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FIFO__PATH, oldPath, path));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.FIFO__TYPE:
				return basicSetType(null, msgs);
			case ModelPackage.FIFO__CAPACITY:
				return basicSetCapacity(null, msgs);
			case ModelPackage.FIFO__INITIALLY:
				return basicSetInitially(null, msgs);
			case ModelPackage.FIFO__SIZE:
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
			case ModelPackage.FIFO__TYPE:
				return getType();
			case ModelPackage.FIFO__CAPACITY:
				return getCapacity();
			case ModelPackage.FIFO__UNBOUNDED:
				return isUnbounded();
			case ModelPackage.FIFO__INITIALLY:
				return getInitially();
			case ModelPackage.FIFO__CARRIER:
				return getCarrier();
			case ModelPackage.FIFO__SIZE:
				return getSize();
			case ModelPackage.FIFO__DUPLEX:
				return getDuplex();
			case ModelPackage.FIFO__PATH:
				return getPath();
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
			case ModelPackage.FIFO__TYPE:
				setType((Type)newValue);
				return;
			case ModelPackage.FIFO__CAPACITY:
				setCapacity((Expression)newValue);
				return;
			case ModelPackage.FIFO__UNBOUNDED:
				setUnbounded((Boolean)newValue);
				return;
			case ModelPackage.FIFO__INITIALLY:
				setInitially((InitialMessages)newValue);
				return;
			case ModelPackage.FIFO__CARRIER:
				setCarrier((Carrier)newValue);
				return;
			case ModelPackage.FIFO__SIZE:
				setSize((Expression)newValue);
				return;
			case ModelPackage.FIFO__DUPLEX:
				setDuplex((Duplex)newValue);
				return;
			case ModelPackage.FIFO__PATH:
				setPath((String)newValue);
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
			case ModelPackage.FIFO__TYPE:
				setType((Type)null);
				return;
			case ModelPackage.FIFO__CAPACITY:
				setCapacity((Expression)null);
				return;
			case ModelPackage.FIFO__UNBOUNDED:
				setUnbounded(UNBOUNDED_EDEFAULT);
				return;
			case ModelPackage.FIFO__INITIALLY:
				setInitially((InitialMessages)null);
				return;
			case ModelPackage.FIFO__CARRIER:
				setCarrier((Carrier)null);
				return;
			case ModelPackage.FIFO__SIZE:
				setSize((Expression)null);
				return;
			case ModelPackage.FIFO__DUPLEX:
				setDuplex(DUPLEX_EDEFAULT);
				return;
			case ModelPackage.FIFO__PATH:
				setPath(PATH_EDEFAULT);
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
			case ModelPackage.FIFO__TYPE:
				return type != null;
			case ModelPackage.FIFO__CAPACITY:
				return capacity != null;
			case ModelPackage.FIFO__UNBOUNDED:
				return unbounded != UNBOUNDED_EDEFAULT;
			case ModelPackage.FIFO__INITIALLY:
				return initially != null;
			case ModelPackage.FIFO__CARRIER:
				return carrier != null;
			case ModelPackage.FIFO__SIZE:
				return size != null;
			case ModelPackage.FIFO__DUPLEX:
				return duplex != DUPLEX_EDEFAULT;
			case ModelPackage.FIFO__PATH:
				return PATH_EDEFAULT == null ? path != null : !PATH_EDEFAULT.equals(path);
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
				case ModelPackage.FIFO__TYPE: return ModelPackage.CHANNEL__TYPE;
				case ModelPackage.FIFO__CAPACITY: return ModelPackage.CHANNEL__CAPACITY;
				case ModelPackage.FIFO__UNBOUNDED: return ModelPackage.CHANNEL__UNBOUNDED;
				case ModelPackage.FIFO__INITIALLY: return ModelPackage.CHANNEL__INITIALLY;
				case ModelPackage.FIFO__CARRIER: return ModelPackage.CHANNEL__CARRIER;
				default: return -1;
			}
		}
		if (baseClass == Sized.class) {
			switch (derivedFeatureID) {
				case ModelPackage.FIFO__SIZE: return ModelPackage.SIZED__SIZE;
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
				case ModelPackage.CHANNEL__TYPE: return ModelPackage.FIFO__TYPE;
				case ModelPackage.CHANNEL__CAPACITY: return ModelPackage.FIFO__CAPACITY;
				case ModelPackage.CHANNEL__UNBOUNDED: return ModelPackage.FIFO__UNBOUNDED;
				case ModelPackage.CHANNEL__INITIALLY: return ModelPackage.FIFO__INITIALLY;
				case ModelPackage.CHANNEL__CARRIER: return ModelPackage.FIFO__CARRIER;
				default: return -1;
			}
		}
		if (baseClass == Sized.class) {
			switch (baseFeatureID) {
				case ModelPackage.SIZED__SIZE: return ModelPackage.FIFO__SIZE;
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
		result.append(", duplex: ");
		result.append(duplex);
		result.append(", path: ");
		result.append(path);
		result.append(')');
		return result.toString();
	}

} //FifoImpl
