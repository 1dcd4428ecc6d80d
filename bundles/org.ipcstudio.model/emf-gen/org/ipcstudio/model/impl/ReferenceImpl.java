/**
 */
package org.ipcstudio.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ipcstudio.model.Expression;
import org.ipcstudio.model.ModelPackage;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Reference;
import org.ipcstudio.model.SharedVariable;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Reference</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ipcstudio.model.impl.ReferenceImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.ipcstudio.model.impl.ReferenceImpl#getIndex <em>Index</em>}</li>
 *   <li>{@link org.ipcstudio.model.impl.ReferenceImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.ipcstudio.model.impl.ReferenceImpl#getMember <em>Member</em>}</li>
 *   <li>{@link org.ipcstudio.model.impl.ReferenceImpl#getMemberIndex <em>Member Index</em>}</li>
 *   <li>{@link org.ipcstudio.model.impl.ReferenceImpl#getMemberTarget <em>Member Target</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReferenceImpl extends ExpressionImpl implements Reference {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getIndex() <em>Index</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndex()
	 * @generated
	 * @ordered
	 */
	protected Expression index;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected NamedElement target;

	/**
	 * The default value of the '{@link #getMember() <em>Member</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMember()
	 * @generated
	 * @ordered
	 */
	protected static final String MEMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMember() <em>Member</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMember()
	 * @generated
	 * @ordered
	 */
	protected String member = MEMBER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMemberIndex() <em>Member Index</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemberIndex()
	 * @generated
	 * @ordered
	 */
	protected Expression memberIndex;

	/**
	 * The cached value of the '{@link #getMemberTarget() <em>Member Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemberTarget()
	 * @generated
	 * @ordered
	 */
	protected SharedVariable memberTarget;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReferenceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.REFERENCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REFERENCE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Expression getIndex() {
		return index;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetIndex(Expression newIndex, NotificationChain msgs) {
		Expression oldIndex = index;
		index = newIndex;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.REFERENCE__INDEX, oldIndex, newIndex);
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
	public void setIndex(Expression newIndex) {
		if (newIndex != index) {
			NotificationChain msgs = null;
			if (index != null)
				msgs = ((InternalEObject)index).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.REFERENCE__INDEX, null, msgs);
			if (newIndex != null)
				msgs = ((InternalEObject)newIndex).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.REFERENCE__INDEX, null, msgs);
			msgs = basicSetIndex(newIndex, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REFERENCE__INDEX, newIndex, newIndex));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NamedElement getTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(NamedElement newTarget) {
		NamedElement oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REFERENCE__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMember() {
		return member;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMember(String newMember) {
		String oldMember = member;
		member = newMember;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REFERENCE__MEMBER, oldMember, member));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Expression getMemberIndex() {
		return memberIndex;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMemberIndex(Expression newMemberIndex, NotificationChain msgs) {
		Expression oldMemberIndex = memberIndex;
		memberIndex = newMemberIndex;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.REFERENCE__MEMBER_INDEX, oldMemberIndex, newMemberIndex);
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
	public void setMemberIndex(Expression newMemberIndex) {
		if (newMemberIndex != memberIndex) {
			NotificationChain msgs = null;
			if (memberIndex != null)
				msgs = ((InternalEObject)memberIndex).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.REFERENCE__MEMBER_INDEX, null, msgs);
			if (newMemberIndex != null)
				msgs = ((InternalEObject)newMemberIndex).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.REFERENCE__MEMBER_INDEX, null, msgs);
			msgs = basicSetMemberIndex(newMemberIndex, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REFERENCE__MEMBER_INDEX, newMemberIndex, newMemberIndex));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SharedVariable getMemberTarget() {
		return memberTarget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemberTarget(SharedVariable newMemberTarget) {
		SharedVariable oldMemberTarget = memberTarget;
		memberTarget = newMemberTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REFERENCE__MEMBER_TARGET, oldMemberTarget, memberTarget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.REFERENCE__INDEX:
				return basicSetIndex(null, msgs);
			case ModelPackage.REFERENCE__MEMBER_INDEX:
				return basicSetMemberIndex(null, msgs);
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
			case ModelPackage.REFERENCE__NAME:
				return getName();
			case ModelPackage.REFERENCE__INDEX:
				return getIndex();
			case ModelPackage.REFERENCE__TARGET:
				return getTarget();
			case ModelPackage.REFERENCE__MEMBER:
				return getMember();
			case ModelPackage.REFERENCE__MEMBER_INDEX:
				return getMemberIndex();
			case ModelPackage.REFERENCE__MEMBER_TARGET:
				return getMemberTarget();
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
			case ModelPackage.REFERENCE__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.REFERENCE__INDEX:
				setIndex((Expression)newValue);
				return;
			case ModelPackage.REFERENCE__TARGET:
				setTarget((NamedElement)newValue);
				return;
			case ModelPackage.REFERENCE__MEMBER:
				setMember((String)newValue);
				return;
			case ModelPackage.REFERENCE__MEMBER_INDEX:
				setMemberIndex((Expression)newValue);
				return;
			case ModelPackage.REFERENCE__MEMBER_TARGET:
				setMemberTarget((SharedVariable)newValue);
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
			case ModelPackage.REFERENCE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.REFERENCE__INDEX:
				setIndex((Expression)null);
				return;
			case ModelPackage.REFERENCE__TARGET:
				setTarget((NamedElement)null);
				return;
			case ModelPackage.REFERENCE__MEMBER:
				setMember(MEMBER_EDEFAULT);
				return;
			case ModelPackage.REFERENCE__MEMBER_INDEX:
				setMemberIndex((Expression)null);
				return;
			case ModelPackage.REFERENCE__MEMBER_TARGET:
				setMemberTarget((SharedVariable)null);
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
			case ModelPackage.REFERENCE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.REFERENCE__INDEX:
				return index != null;
			case ModelPackage.REFERENCE__TARGET:
				return target != null;
			case ModelPackage.REFERENCE__MEMBER:
				return MEMBER_EDEFAULT == null ? member != null : !MEMBER_EDEFAULT.equals(member);
			case ModelPackage.REFERENCE__MEMBER_INDEX:
				return memberIndex != null;
			case ModelPackage.REFERENCE__MEMBER_TARGET:
				return memberTarget != null;
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
		result.append(" (name: ");
		result.append(name);
		result.append(", member: ");
		result.append(member);
		result.append(')');
		return result.toString();
	}

} //ReferenceImpl
