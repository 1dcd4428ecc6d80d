/**
 */
package org.ipcstudio.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.ipcstudio.model.ModelFactory
 * @generated
 */
public interface ModelPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://www.ipcstudio.org/model/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "ipc";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ModelPackage eINSTANCE = org.ipcstudio.model.impl.ModelPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.ElementImpl <em>Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.ElementImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getElement()
	 * @generated
	 */
	int ELEMENT = 0;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_FEATURE_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.NamedElementImpl <em>Named Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.NamedElementImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getNamedElement()
	 * @generated
	 */
	int NAMED_ELEMENT = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Named Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.ItemImpl <em>Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.ItemImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getItem()
	 * @generated
	 */
	int ITEM = 2;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__DOCUMENTATION = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.IpcSystemImpl <em>Ipc System</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.IpcSystemImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getIpcSystem()
	 * @generated
	 */
	int IPC_SYSTEM = 3;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IPC_SYSTEM__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IPC_SYSTEM__DOCUMENTATION = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IPC_SYSTEM__ITEMS = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Ipc System</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IPC_SYSTEM_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.DeclarationImpl <em>Declaration</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.DeclarationImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getDeclaration()
	 * @generated
	 */
	int DECLARATION = 4;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLARATION__DOCUMENTATION = ITEM__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLARATION__NAME = ITEM_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Declaration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLARATION_FEATURE_COUNT = ITEM_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.SizedImpl <em>Sized</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.SizedImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getSized()
	 * @generated
	 */
	int SIZED = 5;

	/**
	 * The feature id for the '<em><b>Size</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIZED__SIZE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Sized</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIZED_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.PlacedImpl <em>Placed</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.PlacedImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getPlaced()
	 * @generated
	 */
	int PLACED = 6;

	/**
	 * The feature id for the '<em><b>Bounds</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACED__BOUNDS = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Placed</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACED_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.BoundsImpl <em>Bounds</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.BoundsImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getBounds()
	 * @generated
	 */
	int BOUNDS = 7;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDS__X = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDS__Y = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDS__WIDTH = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDS__HEIGHT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Bounds</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDS_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.PointImpl <em>Point</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.PointImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getPoint()
	 * @generated
	 */
	int POINT = 8;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POINT__X = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POINT__Y = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POINT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.ConstantImpl <em>Constant</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.ConstantImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getConstant()
	 * @generated
	 */
	int CONSTANT = 9;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTANT__DOCUMENTATION = DECLARATION__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTANT__NAME = DECLARATION__NAME;

	/**
	 * The feature id for the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTANT__VALUE = DECLARATION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Constant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTANT_FEATURE_COUNT = DECLARATION_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.EnumerationImpl <em>Enumeration</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.EnumerationImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getEnumeration()
	 * @generated
	 */
	int ENUMERATION = 10;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENUMERATION__DOCUMENTATION = DECLARATION__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENUMERATION__NAME = DECLARATION__NAME;

	/**
	 * The feature id for the '<em><b>Literals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENUMERATION__LITERALS = DECLARATION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Enumeration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENUMERATION_FEATURE_COUNT = DECLARATION_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.EnumLiteralImpl <em>Enum Literal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.EnumLiteralImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getEnumLiteral()
	 * @generated
	 */
	int ENUM_LITERAL = 11;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENUM_LITERAL__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The number of structural features of the '<em>Enum Literal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENUM_LITERAL_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.NodeImpl <em>Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.NodeImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getNode()
	 * @generated
	 */
	int NODE = 12;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__DOCUMENTATION = DECLARATION__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__NAME = DECLARATION__NAME;

	/**
	 * The feature id for the '<em><b>Bounds</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__BOUNDS = DECLARATION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_FEATURE_COUNT = DECLARATION_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.ProcessImpl <em>Process</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.ProcessImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getProcess()
	 * @generated
	 */
	int PROCESS = 13;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__DOCUMENTATION = NODE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__NAME = NODE__NAME;

	/**
	 * The feature id for the '<em><b>Bounds</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__BOUNDS = NODE__BOUNDS;

	/**
	 * The feature id for the '<em><b>Size</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__SIZE = NODE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__PARENT = NODE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Daemon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__DAEMON = NODE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__PRIORITY = NODE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Command</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__COMMAND = NODE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Body</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__BODY = NODE_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Process</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_FEATURE_COUNT = NODE_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.ChannelImpl <em>Channel</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.ChannelImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getChannel()
	 * @generated
	 */
	int CHANNEL = 14;

	/**
	 * The feature id for the '<em><b>Bounds</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__BOUNDS = PLACED__BOUNDS;

	/**
	 * The feature id for the '<em><b>Type</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__TYPE = PLACED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Capacity</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__CAPACITY = PLACED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Unbounded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__UNBOUNDED = PLACED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Initially</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__INITIALLY = PLACED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Carrier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__CARRIER = PLACED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Channel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_FEATURE_COUNT = PLACED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.InitialMessagesImpl <em>Initial Messages</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.InitialMessagesImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getInitialMessages()
	 * @generated
	 */
	int INITIAL_MESSAGES = 15;

	/**
	 * The feature id for the '<em><b>Count</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INITIAL_MESSAGES__COUNT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Messages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INITIAL_MESSAGES__MESSAGES = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Initial Messages</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INITIAL_MESSAGES_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.MessageImpl <em>Message</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.MessageImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getMessage()
	 * @generated
	 */
	int MESSAGE = 16;

	/**
	 * The feature id for the '<em><b>Parts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGE__PARTS = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Message</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.MailboxImpl <em>Mailbox</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.MailboxImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getMailbox()
	 * @generated
	 */
	int MAILBOX = 17;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAILBOX__DOCUMENTATION = NODE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAILBOX__NAME = NODE__NAME;

	/**
	 * The feature id for the '<em><b>Bounds</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAILBOX__BOUNDS = NODE__BOUNDS;

	/**
	 * The feature id for the '<em><b>Type</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAILBOX__TYPE = NODE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Capacity</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAILBOX__CAPACITY = NODE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Unbounded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAILBOX__UNBOUNDED = NODE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Initially</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAILBOX__INITIALLY = NODE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Carrier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAILBOX__CARRIER = NODE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Size</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAILBOX__SIZE = NODE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Sharing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAILBOX__SHARING = NODE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAILBOX__OWNER = NODE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Absent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAILBOX__ABSENT = NODE_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Mailbox</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAILBOX_FEATURE_COUNT = NODE_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.LinkImpl <em>Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.LinkImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getLink()
	 * @generated
	 */
	int LINK = 18;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__DOCUMENTATION = ITEM__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Bounds</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__BOUNDS = ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__TYPE = ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Capacity</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__CAPACITY = ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Unbounded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__UNBOUNDED = ITEM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Initially</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__INITIALLY = ITEM_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Carrier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__CARRIER = ITEM_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>First</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__FIRST = ITEM_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Second</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__SECOND = ITEM_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Bidirectional</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__BIDIRECTIONAL = ITEM_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_FEATURE_COUNT = ITEM_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.PipeImpl <em>Pipe</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.PipeImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getPipe()
	 * @generated
	 */
	int PIPE = 19;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPE__DOCUMENTATION = NODE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPE__NAME = NODE__NAME;

	/**
	 * The feature id for the '<em><b>Bounds</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPE__BOUNDS = NODE__BOUNDS;

	/**
	 * The feature id for the '<em><b>Type</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPE__TYPE = NODE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Capacity</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPE__CAPACITY = NODE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Unbounded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPE__UNBOUNDED = NODE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Initially</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPE__INITIALLY = NODE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Carrier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPE__CARRIER = NODE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Size</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPE__SIZE = NODE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Creator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPE__CREATOR = NODE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Inherited</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPE__INHERITED = NODE_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Pipe</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPE_FEATURE_COUNT = NODE_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.FifoImpl <em>Fifo</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.FifoImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getFifo()
	 * @generated
	 */
	int FIFO = 20;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIFO__DOCUMENTATION = NODE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIFO__NAME = NODE__NAME;

	/**
	 * The feature id for the '<em><b>Bounds</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIFO__BOUNDS = NODE__BOUNDS;

	/**
	 * The feature id for the '<em><b>Type</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIFO__TYPE = NODE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Capacity</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIFO__CAPACITY = NODE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Unbounded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIFO__UNBOUNDED = NODE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Initially</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIFO__INITIALLY = NODE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Carrier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIFO__CARRIER = NODE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Size</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIFO__SIZE = NODE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Duplex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIFO__DUPLEX = NODE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIFO__PATH = NODE_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Fifo</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIFO_FEATURE_COUNT = NODE_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.MemoryImpl <em>Memory</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.MemoryImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getMemory()
	 * @generated
	 */
	int MEMORY = 21;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY__DOCUMENTATION = NODE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY__NAME = NODE__NAME;

	/**
	 * The feature id for the '<em><b>Bounds</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY__BOUNDS = NODE__BOUNDS;

	/**
	 * The feature id for the '<em><b>Variables</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY__VARIABLES = NODE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Memory</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_FEATURE_COUNT = NODE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.SharedVariableImpl <em>Shared Variable</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.SharedVariableImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getSharedVariable()
	 * @generated
	 */
	int SHARED_VARIABLE = 22;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARED_VARIABLE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Size</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARED_VARIABLE__SIZE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARED_VARIABLE__DOCUMENTATION = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Atomic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARED_VARIABLE__ATOMIC = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Type</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARED_VARIABLE__TYPE = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARED_VARIABLE__VALUE = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Shared Variable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARED_VARIABLE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.LockImpl <em>Lock</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.LockImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getLock()
	 * @generated
	 */
	int LOCK = 23;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCK__DOCUMENTATION = NODE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCK__NAME = NODE__NAME;

	/**
	 * The feature id for the '<em><b>Bounds</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCK__BOUNDS = NODE__BOUNDS;

	/**
	 * The feature id for the '<em><b>Size</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCK__SIZE = NODE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Lock</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCK_FEATURE_COUNT = NODE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.SemaphoreImpl <em>Semaphore</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.SemaphoreImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getSemaphore()
	 * @generated
	 */
	int SEMAPHORE = 24;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEMAPHORE__DOCUMENTATION = NODE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEMAPHORE__NAME = NODE__NAME;

	/**
	 * The feature id for the '<em><b>Bounds</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEMAPHORE__BOUNDS = NODE__BOUNDS;

	/**
	 * The feature id for the '<em><b>Size</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEMAPHORE__SIZE = NODE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEMAPHORE__VALUE = NODE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Semaphore</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEMAPHORE_FEATURE_COUNT = NODE_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.CarrierImpl <em>Carrier</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.CarrierImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getCarrier()
	 * @generated
	 */
	int CARRIER = 25;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARRIER__DOCUMENTATION = NODE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARRIER__NAME = NODE__NAME;

	/**
	 * The feature id for the '<em><b>Bounds</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARRIER__BOUNDS = NODE__BOUNDS;

	/**
	 * The number of structural features of the '<em>Carrier</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARRIER_FEATURE_COUNT = NODE_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.BusImpl <em>Bus</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.BusImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getBus()
	 * @generated
	 */
	int BUS = 26;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUS__DOCUMENTATION = CARRIER__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUS__NAME = CARRIER__NAME;

	/**
	 * The feature id for the '<em><b>Bounds</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUS__BOUNDS = CARRIER__BOUNDS;

	/**
	 * The feature id for the '<em><b>Transfer</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUS__TRANSFER = CARRIER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Arbitration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUS__ARBITRATION = CARRIER_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Bus</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUS_FEATURE_COUNT = CARRIER_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.NetworkImpl <em>Network</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.NetworkImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getNetwork()
	 * @generated
	 */
	int NETWORK = 27;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__DOCUMENTATION = CARRIER__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__NAME = CARRIER__NAME;

	/**
	 * The feature id for the '<em><b>Bounds</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__BOUNDS = CARRIER__BOUNDS;

	/**
	 * The feature id for the '<em><b>Latency</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__LATENCY = CARRIER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Loss</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__LOSS = CARRIER_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reorder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__REORDER = CARRIER_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Network</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_FEATURE_COUNT = CARRIER_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.ConnectionImpl <em>Connection</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.ConnectionImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getConnection()
	 * @generated
	 */
	int CONNECTION = 28;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__DOCUMENTATION = ITEM__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Ends</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__ENDS = ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Directions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__DIRECTIONS = ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Bends</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__BENDS = ITEM_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Connection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION_FEATURE_COUNT = ITEM_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.ConnectionEndImpl <em>Connection End</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.ConnectionEndImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getConnectionEnd()
	 * @generated
	 */
	int CONNECTION_END = 29;

	/**
	 * The feature id for the '<em><b>Node</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION_END__NODE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Index</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION_END__INDEX = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Connection End</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION_END_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.PropertyImpl <em>Property</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.PropertyImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getProperty()
	 * @generated
	 */
	int PROPERTY = 30;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY__DOCUMENTATION = ITEM__DOCUMENTATION;

	/**
	 * The number of structural features of the '<em>Property</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_FEATURE_COUNT = ITEM_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.AlwaysPropertyImpl <em>Always Property</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.AlwaysPropertyImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getAlwaysProperty()
	 * @generated
	 */
	int ALWAYS_PROPERTY = 31;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALWAYS_PROPERTY__DOCUMENTATION = PROPERTY__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALWAYS_PROPERTY__CONDITION = PROPERTY_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Always Property</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALWAYS_PROPERTY_FEATURE_COUNT = PROPERTY_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.FinallyPropertyImpl <em>Finally Property</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.FinallyPropertyImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getFinallyProperty()
	 * @generated
	 */
	int FINALLY_PROPERTY = 32;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINALLY_PROPERTY__DOCUMENTATION = PROPERTY__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINALLY_PROPERTY__CONDITION = PROPERTY_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Finally Property</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINALLY_PROPERTY_FEATURE_COUNT = PROPERTY_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.EventuallyPropertyImpl <em>Eventually Property</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.EventuallyPropertyImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getEventuallyProperty()
	 * @generated
	 */
	int EVENTUALLY_PROPERTY = 33;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENTUALLY_PROPERTY__DOCUMENTATION = PROPERTY__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENTUALLY_PROPERTY__CONDITION = PROPERTY_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Eventually Property</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENTUALLY_PROPERTY_FEATURE_COUNT = PROPERTY_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.LeadsToPropertyImpl <em>Leads To Property</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.LeadsToPropertyImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getLeadsToProperty()
	 * @generated
	 */
	int LEADS_TO_PROPERTY = 34;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADS_TO_PROPERTY__DOCUMENTATION = PROPERTY__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADS_TO_PROPERTY__CONDITION = PROPERTY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Consequence</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADS_TO_PROPERTY__CONSEQUENCE = PROPERTY_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Leads To Property</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADS_TO_PROPERTY_FEATURE_COUNT = PROPERTY_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.ProgressPropertyImpl <em>Progress Property</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.ProgressPropertyImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getProgressProperty()
	 * @generated
	 */
	int PROGRESS_PROPERTY = 35;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_PROPERTY__DOCUMENTATION = PROPERTY__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Process</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_PROPERTY__PROCESS = PROPERTY_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Progress Property</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_PROPERTY_FEATURE_COUNT = PROPERTY_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.TypeImpl <em>Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.TypeImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getType()
	 * @generated
	 */
	int TYPE = 36;

	/**
	 * The feature id for the '<em><b>Nullable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPE__NULLABLE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.PrimitiveTypeImpl <em>Primitive Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.PrimitiveTypeImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getPrimitiveType()
	 * @generated
	 */
	int PRIMITIVE_TYPE = 37;

	/**
	 * The feature id for the '<em><b>Nullable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIMITIVE_TYPE__NULLABLE = TYPE__NULLABLE;

	/**
	 * The feature id for the '<em><b>Primitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIMITIVE_TYPE__PRIMITIVE = TYPE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Primitive Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIMITIVE_TYPE_FEATURE_COUNT = TYPE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.RangeTypeImpl <em>Range Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.RangeTypeImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getRangeType()
	 * @generated
	 */
	int RANGE_TYPE = 38;

	/**
	 * The feature id for the '<em><b>Nullable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_TYPE__NULLABLE = TYPE__NULLABLE;

	/**
	 * The feature id for the '<em><b>Lower</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_TYPE__LOWER = TYPE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Upper</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_TYPE__UPPER = TYPE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Range Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_TYPE_FEATURE_COUNT = TYPE_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.EnumerationTypeImpl <em>Enumeration Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.EnumerationTypeImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getEnumerationType()
	 * @generated
	 */
	int ENUMERATION_TYPE = 39;

	/**
	 * The feature id for the '<em><b>Nullable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENUMERATION_TYPE__NULLABLE = TYPE__NULLABLE;

	/**
	 * The feature id for the '<em><b>Enumeration</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENUMERATION_TYPE__ENUMERATION = TYPE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Enumeration Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENUMERATION_TYPE_FEATURE_COUNT = TYPE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.TupleTypeImpl <em>Tuple Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.TupleTypeImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getTupleType()
	 * @generated
	 */
	int TUPLE_TYPE = 40;

	/**
	 * The feature id for the '<em><b>Nullable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUPLE_TYPE__NULLABLE = TYPE__NULLABLE;

	/**
	 * The feature id for the '<em><b>Parts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUPLE_TYPE__PARTS = TYPE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Tuple Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUPLE_TYPE_FEATURE_COUNT = TYPE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.DurationImpl <em>Duration</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.DurationImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getDuration()
	 * @generated
	 */
	int DURATION = 41;

	/**
	 * The feature id for the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DURATION__VALUE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DURATION__UNIT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Duration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DURATION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.StatementImpl <em>Statement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.StatementImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getStatement()
	 * @generated
	 */
	int STATEMENT = 42;

	/**
	 * The number of structural features of the '<em>Statement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.BlockImpl <em>Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.BlockImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getBlock()
	 * @generated
	 */
	int BLOCK = 43;

	/**
	 * The feature id for the '<em><b>Statements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__STATEMENTS = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.VariableImpl <em>Variable</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.VariableImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getVariable()
	 * @generated
	 */
	int VARIABLE = 44;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__NAME = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Size</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__SIZE = STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Type</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__TYPE = STATEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__VALUE = STATEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Variable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.AssignmentImpl <em>Assignment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.AssignmentImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getAssignment()
	 * @generated
	 */
	int ASSIGNMENT = 45;

	/**
	 * The feature id for the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__TARGET = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__VALUE = STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Assignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.AnyAssignmentImpl <em>Any Assignment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.AnyAssignmentImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getAnyAssignment()
	 * @generated
	 */
	int ANY_ASSIGNMENT = 46;

	/**
	 * The feature id for the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANY_ASSIGNMENT__TARGET = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Lower</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANY_ASSIGNMENT__LOWER = STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Upper</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANY_ASSIGNMENT__UPPER = STATEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Any Assignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANY_ASSIGNMENT_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.LoopImpl <em>Loop</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.LoopImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getLoop()
	 * @generated
	 */
	int LOOP = 47;

	/**
	 * The feature id for the '<em><b>Body</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP__BODY = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Loop</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.WhileImpl <em>While</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.WhileImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getWhile()
	 * @generated
	 */
	int WHILE = 48;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WHILE__CONDITION = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Body</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WHILE__BODY = STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>While</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WHILE_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.RepeatImpl <em>Repeat</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.RepeatImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getRepeat()
	 * @generated
	 */
	int REPEAT = 49;

	/**
	 * The feature id for the '<em><b>Count</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPEAT__COUNT = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Body</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPEAT__BODY = STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Repeat</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPEAT_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.ForImpl <em>For</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.ForImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getFor()
	 * @generated
	 */
	int FOR = 50;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOR__NAME = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Lower</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOR__LOWER = STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Upper</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOR__UPPER = STATEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Body</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOR__BODY = STATEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>For</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOR_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.IfImpl <em>If</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.IfImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getIf()
	 * @generated
	 */
	int IF = 51;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IF__CONDITION = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Then</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IF__THEN = STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Otherwise</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IF__OTHERWISE = STATEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Chained</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IF__CHAINED = STATEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>If</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IF_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.ChooseImpl <em>Choose</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.ChooseImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getChoose()
	 * @generated
	 */
	int CHOOSE = 52;

	/**
	 * The feature id for the '<em><b>Branches</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOOSE__BRANCHES = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Choose</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOOSE_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.BreakImpl <em>Break</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.BreakImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getBreak()
	 * @generated
	 */
	int BREAK = 53;

	/**
	 * The number of structural features of the '<em>Break</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BREAK_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.ContinueImpl <em>Continue</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.ContinueImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getContinue()
	 * @generated
	 */
	int CONTINUE = 54;

	/**
	 * The number of structural features of the '<em>Continue</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTINUE_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.ExitImpl <em>Exit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.ExitImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getExit()
	 * @generated
	 */
	int EXIT = 55;

	/**
	 * The number of structural features of the '<em>Exit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.ProgressImpl <em>Progress</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.ProgressImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getProgress()
	 * @generated
	 */
	int PROGRESS = 56;

	/**
	 * The number of structural features of the '<em>Progress</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.WorkImpl <em>Work</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.WorkImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getWork()
	 * @generated
	 */
	int WORK = 57;

	/**
	 * The feature id for the '<em><b>Duration</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK__DURATION = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Work</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.PrintImpl <em>Print</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.PrintImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getPrint()
	 * @generated
	 */
	int PRINT = 58;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT__VALUES = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Print</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.AssertImpl <em>Assert</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.AssertImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getAssert()
	 * @generated
	 */
	int ASSERT = 59;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSERT__CONDITION = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Assert</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSERT_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.FailImpl <em>Fail</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.FailImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getFail()
	 * @generated
	 */
	int FAIL = 60;

	/**
	 * The feature id for the '<em><b>Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAIL__MESSAGE = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Fail</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAIL_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.AwaitImpl <em>Await</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.AwaitImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getAwait()
	 * @generated
	 */
	int AWAIT = 61;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AWAIT__CONDITION = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Await</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AWAIT_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.AtomicImpl <em>Atomic</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.AtomicImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getAtomic()
	 * @generated
	 */
	int ATOMIC = 62;

	/**
	 * The feature id for the '<em><b>Body</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATOMIC__BODY = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Atomic</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATOMIC_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.LockedImpl <em>Locked</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.LockedImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getLocked()
	 * @generated
	 */
	int LOCKED = 63;

	/**
	 * The feature id for the '<em><b>Lock</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCKED__LOCK = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Body</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCKED__BODY = STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Locked</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCKED_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.CreateImpl <em>Create</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.CreateImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getCreate()
	 * @generated
	 */
	int CREATE = 64;

	/**
	 * The feature id for the '<em><b>Mailbox</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREATE__MAILBOX = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Create</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREATE_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.DeleteImpl <em>Delete</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.DeleteImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getDelete()
	 * @generated
	 */
	int DELETE = 65;

	/**
	 * The feature id for the '<em><b>Mailbox</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELETE__MAILBOX = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Delete</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELETE_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.CloseImpl <em>Close</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.CloseImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getClose()
	 * @generated
	 */
	int CLOSE = 66;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSE__CHANNEL = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Close</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSE_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.OpenImpl <em>Open</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.OpenImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getOpen()
	 * @generated
	 */
	int OPEN = 67;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN__CHANNEL = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN__MODE = STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Open</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.SpawnImpl <em>Spawn</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.SpawnImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getSpawn()
	 * @generated
	 */
	int SPAWN = 68;

	/**
	 * The feature id for the '<em><b>Process</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAWN__PROCESS = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Spawn</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAWN_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.WaitImpl <em>Wait</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.WaitImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getWait()
	 * @generated
	 */
	int WAIT = 69;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIT__SUBJECT = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Wait</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIT_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.SignalImpl <em>Signal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.SignalImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getSignal()
	 * @generated
	 */
	int SIGNAL = 70;

	/**
	 * The feature id for the '<em><b>Semaphore</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNAL__SEMAPHORE = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Signal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNAL_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.CommunicationImpl <em>Communication</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.CommunicationImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getCommunication()
	 * @generated
	 */
	int COMMUNICATION = 71;

	/**
	 * The feature id for the '<em><b>Attempt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMUNICATION__ATTEMPT = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMUNICATION__TIMEOUT = STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMUNICATION__CHANNEL = STATEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Communication</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMUNICATION_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.SendImpl <em>Send</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.SendImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getSend()
	 * @generated
	 */
	int SEND = 72;

	/**
	 * The feature id for the '<em><b>Attempt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEND__ATTEMPT = COMMUNICATION__ATTEMPT;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEND__TIMEOUT = COMMUNICATION__TIMEOUT;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEND__CHANNEL = COMMUNICATION__CHANNEL;

	/**
	 * The feature id for the '<em><b>Synchronous</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEND__SYNCHRONOUS = COMMUNICATION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Message</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEND__MESSAGE = COMMUNICATION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Delivered To</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEND__DELIVERED_TO = COMMUNICATION_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Send</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEND_FEATURE_COUNT = COMMUNICATION_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.ReceiveImpl <em>Receive</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.ReceiveImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getReceive()
	 * @generated
	 */
	int RECEIVE = 73;

	/**
	 * The feature id for the '<em><b>Attempt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVE__ATTEMPT = COMMUNICATION__ATTEMPT;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVE__TIMEOUT = COMMUNICATION__TIMEOUT;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVE__CHANNEL = COMMUNICATION__CHANNEL;

	/**
	 * The feature id for the '<em><b>Pattern</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVE__PATTERN = COMMUNICATION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Sender</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVE__SENDER = COMMUNICATION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Filter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVE__FILTER = COMMUNICATION_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Receive</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVE_FEATURE_COUNT = COMMUNICATION_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.WriteImpl <em>Write</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.WriteImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getWrite()
	 * @generated
	 */
	int WRITE = 74;

	/**
	 * The feature id for the '<em><b>Attempt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WRITE__ATTEMPT = COMMUNICATION__ATTEMPT;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WRITE__TIMEOUT = COMMUNICATION__TIMEOUT;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WRITE__CHANNEL = COMMUNICATION__CHANNEL;

	/**
	 * The feature id for the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WRITE__VALUE = COMMUNICATION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Write</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WRITE_FEATURE_COUNT = COMMUNICATION_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.ReadImpl <em>Read</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.ReadImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getRead()
	 * @generated
	 */
	int READ = 75;

	/**
	 * The feature id for the '<em><b>Attempt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READ__ATTEMPT = COMMUNICATION__ATTEMPT;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READ__TIMEOUT = COMMUNICATION__TIMEOUT;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READ__CHANNEL = COMMUNICATION__CHANNEL;

	/**
	 * The feature id for the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READ__TARGET = COMMUNICATION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Read</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READ_FEATURE_COUNT = COMMUNICATION_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.PatternImpl <em>Pattern</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.PatternImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getPattern()
	 * @generated
	 */
	int PATTERN = 76;

	/**
	 * The feature id for the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATTERN__VALUE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Pattern</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATTERN_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.SelectImpl <em>Select</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.SelectImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getSelect()
	 * @generated
	 */
	int SELECT = 77;

	/**
	 * The feature id for the '<em><b>Branches</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECT__BRANCHES = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Select</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECT_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.SelectBranchImpl <em>Select Branch</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.SelectBranchImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getSelectBranch()
	 * @generated
	 */
	int SELECT_BRANCH = 78;

	/**
	 * The feature id for the '<em><b>Body</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECT_BRANCH__BODY = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Select Branch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECT_BRANCH_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.CommunicationBranchImpl <em>Communication Branch</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.CommunicationBranchImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getCommunicationBranch()
	 * @generated
	 */
	int COMMUNICATION_BRANCH = 79;

	/**
	 * The feature id for the '<em><b>Body</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMUNICATION_BRANCH__BODY = SELECT_BRANCH__BODY;

	/**
	 * The feature id for the '<em><b>Communication</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMUNICATION_BRANCH__COMMUNICATION = SELECT_BRANCH_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Guard</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMUNICATION_BRANCH__GUARD = SELECT_BRANCH_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Communication Branch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMUNICATION_BRANCH_FEATURE_COUNT = SELECT_BRANCH_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.TimeoutBranchImpl <em>Timeout Branch</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.TimeoutBranchImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getTimeoutBranch()
	 * @generated
	 */
	int TIMEOUT_BRANCH = 80;

	/**
	 * The feature id for the '<em><b>Body</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMEOUT_BRANCH__BODY = SELECT_BRANCH__BODY;

	/**
	 * The feature id for the '<em><b>Duration</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMEOUT_BRANCH__DURATION = SELECT_BRANCH_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Timeout Branch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMEOUT_BRANCH_FEATURE_COUNT = SELECT_BRANCH_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.ElseBranchImpl <em>Else Branch</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.ElseBranchImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getElseBranch()
	 * @generated
	 */
	int ELSE_BRANCH = 81;

	/**
	 * The feature id for the '<em><b>Body</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELSE_BRANCH__BODY = SELECT_BRANCH__BODY;

	/**
	 * The number of structural features of the '<em>Else Branch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELSE_BRANCH_FEATURE_COUNT = SELECT_BRANCH_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.ExpressionImpl <em>Expression</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.ExpressionImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getExpression()
	 * @generated
	 */
	int EXPRESSION = 82;

	/**
	 * The number of structural features of the '<em>Expression</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.IntegerLiteralImpl <em>Integer Literal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.IntegerLiteralImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getIntegerLiteral()
	 * @generated
	 */
	int INTEGER_LITERAL = 83;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGER_LITERAL__VALUE = EXPRESSION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Integer Literal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGER_LITERAL_FEATURE_COUNT = EXPRESSION_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.BooleanLiteralImpl <em>Boolean Literal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.BooleanLiteralImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getBooleanLiteral()
	 * @generated
	 */
	int BOOLEAN_LITERAL = 84;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOLEAN_LITERAL__VALUE = EXPRESSION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Boolean Literal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOLEAN_LITERAL_FEATURE_COUNT = EXPRESSION_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.NullLiteralImpl <em>Null Literal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.NullLiteralImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getNullLiteral()
	 * @generated
	 */
	int NULL_LITERAL = 85;

	/**
	 * The number of structural features of the '<em>Null Literal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NULL_LITERAL_FEATURE_COUNT = EXPRESSION_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.StringLiteralImpl <em>String Literal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.StringLiteralImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getStringLiteral()
	 * @generated
	 */
	int STRING_LITERAL = 86;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRING_LITERAL__VALUE = EXPRESSION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>String Literal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRING_LITERAL_FEATURE_COUNT = EXPRESSION_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.ReferenceImpl <em>Reference</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.ReferenceImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getReference()
	 * @generated
	 */
	int REFERENCE = 87;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE__NAME = EXPRESSION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Index</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE__INDEX = EXPRESSION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE__TARGET = EXPRESSION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Member</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE__MEMBER = EXPRESSION_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Member Index</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE__MEMBER_INDEX = EXPRESSION_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Member Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE__MEMBER_TARGET = EXPRESSION_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE_FEATURE_COUNT = EXPRESSION_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.SelfImpl <em>Self</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.SelfImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getSelf()
	 * @generated
	 */
	int SELF = 88;

	/**
	 * The number of structural features of the '<em>Self</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELF_FEATURE_COUNT = EXPRESSION_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.MeImpl <em>Me</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.MeImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getMe()
	 * @generated
	 */
	int ME = 89;

	/**
	 * The number of structural features of the '<em>Me</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ME_FEATURE_COUNT = EXPRESSION_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.UnaryImpl <em>Unary</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.UnaryImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getUnary()
	 * @generated
	 */
	int UNARY = 90;

	/**
	 * The feature id for the '<em><b>Operator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNARY__OPERATOR = EXPRESSION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Operand</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNARY__OPERAND = EXPRESSION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Unary</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNARY_FEATURE_COUNT = EXPRESSION_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.BinaryImpl <em>Binary</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.BinaryImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getBinary()
	 * @generated
	 */
	int BINARY = 91;

	/**
	 * The feature id for the '<em><b>Operator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINARY__OPERATOR = EXPRESSION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Left</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINARY__LEFT = EXPRESSION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Right</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINARY__RIGHT = EXPRESSION_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Binary</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINARY_FEATURE_COUNT = EXPRESSION_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.ConditionalImpl <em>Conditional</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.ConditionalImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getConditional()
	 * @generated
	 */
	int CONDITIONAL = 92;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITIONAL__CONDITION = EXPRESSION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Then</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITIONAL__THEN = EXPRESSION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Otherwise</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITIONAL__OTHERWISE = EXPRESSION_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Conditional</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITIONAL_FEATURE_COUNT = EXPRESSION_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.ChannelQueryImpl <em>Channel Query</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.ChannelQueryImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getChannelQuery()
	 * @generated
	 */
	int CHANNEL_QUERY = 93;

	/**
	 * The feature id for the '<em><b>Query</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_QUERY__QUERY = EXPRESSION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_QUERY__CHANNEL = EXPRESSION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Channel Query</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_QUERY_FEATURE_COUNT = EXPRESSION_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.impl.SucceedsImpl <em>Succeeds</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.impl.SucceedsImpl
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getSucceeds()
	 * @generated
	 */
	int SUCCEEDS = 94;

	/**
	 * The feature id for the '<em><b>Negated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUCCEEDS__NEGATED = EXPRESSION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Communication</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUCCEEDS__COMMUNICATION = EXPRESSION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Succeeds</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUCCEEDS_FEATURE_COUNT = EXPRESSION_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.Sharing <em>Sharing</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.Sharing
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getSharing()
	 * @generated
	 */
	int SHARING = 95;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.Duplex <em>Duplex</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.Duplex
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getDuplex()
	 * @generated
	 */
	int DUPLEX = 96;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.Arbitration <em>Arbitration</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.Arbitration
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getArbitration()
	 * @generated
	 */
	int ARBITRATION = 97;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.Direction <em>Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.Direction
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getDirection()
	 * @generated
	 */
	int DIRECTION = 98;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.Primitive <em>Primitive</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.Primitive
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getPrimitive()
	 * @generated
	 */
	int PRIMITIVE = 99;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.TimeUnit <em>Time Unit</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.TimeUnit
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getTimeUnit()
	 * @generated
	 */
	int TIME_UNIT = 100;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.OpenMode <em>Open Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.OpenMode
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getOpenMode()
	 * @generated
	 */
	int OPEN_MODE = 101;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.UnaryOperator <em>Unary Operator</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.UnaryOperator
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getUnaryOperator()
	 * @generated
	 */
	int UNARY_OPERATOR = 102;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.BinaryOperator <em>Binary Operator</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.BinaryOperator
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getBinaryOperator()
	 * @generated
	 */
	int BINARY_OPERATOR = 103;

	/**
	 * The meta object id for the '{@link org.ipcstudio.model.Query <em>Query</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ipcstudio.model.Query
	 * @see org.ipcstudio.model.impl.ModelPackageImpl#getQuery()
	 * @generated
	 */
	int QUERY = 104;


	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Element</em>'.
	 * @see org.ipcstudio.model.Element
	 * @generated
	 */
	EClass getElement();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.NamedElement <em>Named Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Named Element</em>'.
	 * @see org.ipcstudio.model.NamedElement
	 * @generated
	 */
	EClass getNamedElement();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.NamedElement#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.ipcstudio.model.NamedElement#getName()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_Name();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Item <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Item</em>'.
	 * @see org.ipcstudio.model.Item
	 * @generated
	 */
	EClass getItem();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.Item#getDocumentation <em>Documentation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Documentation</em>'.
	 * @see org.ipcstudio.model.Item#getDocumentation()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Documentation();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.IpcSystem <em>Ipc System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ipc System</em>'.
	 * @see org.ipcstudio.model.IpcSystem
	 * @generated
	 */
	EClass getIpcSystem();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.IpcSystem#getDocumentation <em>Documentation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Documentation</em>'.
	 * @see org.ipcstudio.model.IpcSystem#getDocumentation()
	 * @see #getIpcSystem()
	 * @generated
	 */
	EAttribute getIpcSystem_Documentation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ipcstudio.model.IpcSystem#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.ipcstudio.model.IpcSystem#getItems()
	 * @see #getIpcSystem()
	 * @generated
	 */
	EReference getIpcSystem_Items();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Declaration <em>Declaration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Declaration</em>'.
	 * @see org.ipcstudio.model.Declaration
	 * @generated
	 */
	EClass getDeclaration();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Sized <em>Sized</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sized</em>'.
	 * @see org.ipcstudio.model.Sized
	 * @generated
	 */
	EClass getSized();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Sized#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Size</em>'.
	 * @see org.ipcstudio.model.Sized#getSize()
	 * @see #getSized()
	 * @generated
	 */
	EReference getSized_Size();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Placed <em>Placed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Placed</em>'.
	 * @see org.ipcstudio.model.Placed
	 * @generated
	 */
	EClass getPlaced();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Placed#getBounds <em>Bounds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Bounds</em>'.
	 * @see org.ipcstudio.model.Placed#getBounds()
	 * @see #getPlaced()
	 * @generated
	 */
	EReference getPlaced_Bounds();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Bounds <em>Bounds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Bounds</em>'.
	 * @see org.ipcstudio.model.Bounds
	 * @generated
	 */
	EClass getBounds();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.Bounds#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.ipcstudio.model.Bounds#getX()
	 * @see #getBounds()
	 * @generated
	 */
	EAttribute getBounds_X();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.Bounds#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.ipcstudio.model.Bounds#getY()
	 * @see #getBounds()
	 * @generated
	 */
	EAttribute getBounds_Y();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.Bounds#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.ipcstudio.model.Bounds#getWidth()
	 * @see #getBounds()
	 * @generated
	 */
	EAttribute getBounds_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.Bounds#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.ipcstudio.model.Bounds#getHeight()
	 * @see #getBounds()
	 * @generated
	 */
	EAttribute getBounds_Height();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Point <em>Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Point</em>'.
	 * @see org.ipcstudio.model.Point
	 * @generated
	 */
	EClass getPoint();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.Point#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.ipcstudio.model.Point#getX()
	 * @see #getPoint()
	 * @generated
	 */
	EAttribute getPoint_X();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.Point#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.ipcstudio.model.Point#getY()
	 * @see #getPoint()
	 * @generated
	 */
	EAttribute getPoint_Y();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Constant <em>Constant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Constant</em>'.
	 * @see org.ipcstudio.model.Constant
	 * @generated
	 */
	EClass getConstant();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Constant#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Value</em>'.
	 * @see org.ipcstudio.model.Constant#getValue()
	 * @see #getConstant()
	 * @generated
	 */
	EReference getConstant_Value();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Enumeration <em>Enumeration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Enumeration</em>'.
	 * @see org.ipcstudio.model.Enumeration
	 * @generated
	 */
	EClass getEnumeration();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ipcstudio.model.Enumeration#getLiterals <em>Literals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Literals</em>'.
	 * @see org.ipcstudio.model.Enumeration#getLiterals()
	 * @see #getEnumeration()
	 * @generated
	 */
	EReference getEnumeration_Literals();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.EnumLiteral <em>Enum Literal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Enum Literal</em>'.
	 * @see org.ipcstudio.model.EnumLiteral
	 * @generated
	 */
	EClass getEnumLiteral();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Node <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Node</em>'.
	 * @see org.ipcstudio.model.Node
	 * @generated
	 */
	EClass getNode();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Process <em>Process</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Process</em>'.
	 * @see org.ipcstudio.model.Process
	 * @generated
	 */
	EClass getProcess();

	/**
	 * Returns the meta object for the reference '{@link org.ipcstudio.model.Process#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Parent</em>'.
	 * @see org.ipcstudio.model.Process#getParent()
	 * @see #getProcess()
	 * @generated
	 */
	EReference getProcess_Parent();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.Process#isDaemon <em>Daemon</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Daemon</em>'.
	 * @see org.ipcstudio.model.Process#isDaemon()
	 * @see #getProcess()
	 * @generated
	 */
	EAttribute getProcess_Daemon();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Process#getPriority <em>Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Priority</em>'.
	 * @see org.ipcstudio.model.Process#getPriority()
	 * @see #getProcess()
	 * @generated
	 */
	EReference getProcess_Priority();

	/**
	 * Returns the meta object for the attribute list '{@link org.ipcstudio.model.Process#getCommand <em>Command</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Command</em>'.
	 * @see org.ipcstudio.model.Process#getCommand()
	 * @see #getProcess()
	 * @generated
	 */
	EAttribute getProcess_Command();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Process#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Body</em>'.
	 * @see org.ipcstudio.model.Process#getBody()
	 * @see #getProcess()
	 * @generated
	 */
	EReference getProcess_Body();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Channel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Channel</em>'.
	 * @see org.ipcstudio.model.Channel
	 * @generated
	 */
	EClass getChannel();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Channel#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Type</em>'.
	 * @see org.ipcstudio.model.Channel#getType()
	 * @see #getChannel()
	 * @generated
	 */
	EReference getChannel_Type();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Channel#getCapacity <em>Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Capacity</em>'.
	 * @see org.ipcstudio.model.Channel#getCapacity()
	 * @see #getChannel()
	 * @generated
	 */
	EReference getChannel_Capacity();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.Channel#isUnbounded <em>Unbounded</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unbounded</em>'.
	 * @see org.ipcstudio.model.Channel#isUnbounded()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Unbounded();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Channel#getInitially <em>Initially</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Initially</em>'.
	 * @see org.ipcstudio.model.Channel#getInitially()
	 * @see #getChannel()
	 * @generated
	 */
	EReference getChannel_Initially();

	/**
	 * Returns the meta object for the reference '{@link org.ipcstudio.model.Channel#getCarrier <em>Carrier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Carrier</em>'.
	 * @see org.ipcstudio.model.Channel#getCarrier()
	 * @see #getChannel()
	 * @generated
	 */
	EReference getChannel_Carrier();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.InitialMessages <em>Initial Messages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Initial Messages</em>'.
	 * @see org.ipcstudio.model.InitialMessages
	 * @generated
	 */
	EClass getInitialMessages();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.InitialMessages#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Count</em>'.
	 * @see org.ipcstudio.model.InitialMessages#getCount()
	 * @see #getInitialMessages()
	 * @generated
	 */
	EReference getInitialMessages_Count();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ipcstudio.model.InitialMessages#getMessages <em>Messages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Messages</em>'.
	 * @see org.ipcstudio.model.InitialMessages#getMessages()
	 * @see #getInitialMessages()
	 * @generated
	 */
	EReference getInitialMessages_Messages();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Message <em>Message</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Message</em>'.
	 * @see org.ipcstudio.model.Message
	 * @generated
	 */
	EClass getMessage();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ipcstudio.model.Message#getParts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parts</em>'.
	 * @see org.ipcstudio.model.Message#getParts()
	 * @see #getMessage()
	 * @generated
	 */
	EReference getMessage_Parts();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Mailbox <em>Mailbox</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mailbox</em>'.
	 * @see org.ipcstudio.model.Mailbox
	 * @generated
	 */
	EClass getMailbox();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.Mailbox#getSharing <em>Sharing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sharing</em>'.
	 * @see org.ipcstudio.model.Mailbox#getSharing()
	 * @see #getMailbox()
	 * @generated
	 */
	EAttribute getMailbox_Sharing();

	/**
	 * Returns the meta object for the reference '{@link org.ipcstudio.model.Mailbox#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.ipcstudio.model.Mailbox#getOwner()
	 * @see #getMailbox()
	 * @generated
	 */
	EReference getMailbox_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.Mailbox#isAbsent <em>Absent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Absent</em>'.
	 * @see org.ipcstudio.model.Mailbox#isAbsent()
	 * @see #getMailbox()
	 * @generated
	 */
	EAttribute getMailbox_Absent();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Link <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Link</em>'.
	 * @see org.ipcstudio.model.Link
	 * @generated
	 */
	EClass getLink();

	/**
	 * Returns the meta object for the reference '{@link org.ipcstudio.model.Link#getFirst <em>First</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>First</em>'.
	 * @see org.ipcstudio.model.Link#getFirst()
	 * @see #getLink()
	 * @generated
	 */
	EReference getLink_First();

	/**
	 * Returns the meta object for the reference '{@link org.ipcstudio.model.Link#getSecond <em>Second</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Second</em>'.
	 * @see org.ipcstudio.model.Link#getSecond()
	 * @see #getLink()
	 * @generated
	 */
	EReference getLink_Second();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.Link#isBidirectional <em>Bidirectional</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bidirectional</em>'.
	 * @see org.ipcstudio.model.Link#isBidirectional()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_Bidirectional();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Pipe <em>Pipe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pipe</em>'.
	 * @see org.ipcstudio.model.Pipe
	 * @generated
	 */
	EClass getPipe();

	/**
	 * Returns the meta object for the reference '{@link org.ipcstudio.model.Pipe#getCreator <em>Creator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Creator</em>'.
	 * @see org.ipcstudio.model.Pipe#getCreator()
	 * @see #getPipe()
	 * @generated
	 */
	EReference getPipe_Creator();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.Pipe#isInherited <em>Inherited</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inherited</em>'.
	 * @see org.ipcstudio.model.Pipe#isInherited()
	 * @see #getPipe()
	 * @generated
	 */
	EAttribute getPipe_Inherited();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Fifo <em>Fifo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fifo</em>'.
	 * @see org.ipcstudio.model.Fifo
	 * @generated
	 */
	EClass getFifo();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.Fifo#getDuplex <em>Duplex</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duplex</em>'.
	 * @see org.ipcstudio.model.Fifo#getDuplex()
	 * @see #getFifo()
	 * @generated
	 */
	EAttribute getFifo_Duplex();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.Fifo#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.ipcstudio.model.Fifo#getPath()
	 * @see #getFifo()
	 * @generated
	 */
	EAttribute getFifo_Path();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Memory <em>Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Memory</em>'.
	 * @see org.ipcstudio.model.Memory
	 * @generated
	 */
	EClass getMemory();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ipcstudio.model.Memory#getVariables <em>Variables</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Variables</em>'.
	 * @see org.ipcstudio.model.Memory#getVariables()
	 * @see #getMemory()
	 * @generated
	 */
	EReference getMemory_Variables();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.SharedVariable <em>Shared Variable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Shared Variable</em>'.
	 * @see org.ipcstudio.model.SharedVariable
	 * @generated
	 */
	EClass getSharedVariable();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.SharedVariable#getDocumentation <em>Documentation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Documentation</em>'.
	 * @see org.ipcstudio.model.SharedVariable#getDocumentation()
	 * @see #getSharedVariable()
	 * @generated
	 */
	EAttribute getSharedVariable_Documentation();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.SharedVariable#isAtomic <em>Atomic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Atomic</em>'.
	 * @see org.ipcstudio.model.SharedVariable#isAtomic()
	 * @see #getSharedVariable()
	 * @generated
	 */
	EAttribute getSharedVariable_Atomic();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.SharedVariable#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Type</em>'.
	 * @see org.ipcstudio.model.SharedVariable#getType()
	 * @see #getSharedVariable()
	 * @generated
	 */
	EReference getSharedVariable_Type();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.SharedVariable#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Value</em>'.
	 * @see org.ipcstudio.model.SharedVariable#getValue()
	 * @see #getSharedVariable()
	 * @generated
	 */
	EReference getSharedVariable_Value();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Lock <em>Lock</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Lock</em>'.
	 * @see org.ipcstudio.model.Lock
	 * @generated
	 */
	EClass getLock();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Semaphore <em>Semaphore</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Semaphore</em>'.
	 * @see org.ipcstudio.model.Semaphore
	 * @generated
	 */
	EClass getSemaphore();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Semaphore#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Value</em>'.
	 * @see org.ipcstudio.model.Semaphore#getValue()
	 * @see #getSemaphore()
	 * @generated
	 */
	EReference getSemaphore_Value();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Carrier <em>Carrier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Carrier</em>'.
	 * @see org.ipcstudio.model.Carrier
	 * @generated
	 */
	EClass getCarrier();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Bus <em>Bus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Bus</em>'.
	 * @see org.ipcstudio.model.Bus
	 * @generated
	 */
	EClass getBus();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Bus#getTransfer <em>Transfer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Transfer</em>'.
	 * @see org.ipcstudio.model.Bus#getTransfer()
	 * @see #getBus()
	 * @generated
	 */
	EReference getBus_Transfer();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.Bus#getArbitration <em>Arbitration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Arbitration</em>'.
	 * @see org.ipcstudio.model.Bus#getArbitration()
	 * @see #getBus()
	 * @generated
	 */
	EAttribute getBus_Arbitration();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Network <em>Network</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Network</em>'.
	 * @see org.ipcstudio.model.Network
	 * @generated
	 */
	EClass getNetwork();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Network#getLatency <em>Latency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Latency</em>'.
	 * @see org.ipcstudio.model.Network#getLatency()
	 * @see #getNetwork()
	 * @generated
	 */
	EReference getNetwork_Latency();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.Network#getLoss <em>Loss</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Loss</em>'.
	 * @see org.ipcstudio.model.Network#getLoss()
	 * @see #getNetwork()
	 * @generated
	 */
	EAttribute getNetwork_Loss();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.Network#isReorder <em>Reorder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reorder</em>'.
	 * @see org.ipcstudio.model.Network#isReorder()
	 * @see #getNetwork()
	 * @generated
	 */
	EAttribute getNetwork_Reorder();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Connection <em>Connection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Connection</em>'.
	 * @see org.ipcstudio.model.Connection
	 * @generated
	 */
	EClass getConnection();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ipcstudio.model.Connection#getEnds <em>Ends</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ends</em>'.
	 * @see org.ipcstudio.model.Connection#getEnds()
	 * @see #getConnection()
	 * @generated
	 */
	EReference getConnection_Ends();

	/**
	 * Returns the meta object for the attribute list '{@link org.ipcstudio.model.Connection#getDirections <em>Directions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Directions</em>'.
	 * @see org.ipcstudio.model.Connection#getDirections()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_Directions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ipcstudio.model.Connection#getBends <em>Bends</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Bends</em>'.
	 * @see org.ipcstudio.model.Connection#getBends()
	 * @see #getConnection()
	 * @generated
	 */
	EReference getConnection_Bends();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.ConnectionEnd <em>Connection End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Connection End</em>'.
	 * @see org.ipcstudio.model.ConnectionEnd
	 * @generated
	 */
	EClass getConnectionEnd();

	/**
	 * Returns the meta object for the reference '{@link org.ipcstudio.model.ConnectionEnd#getNode <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Node</em>'.
	 * @see org.ipcstudio.model.ConnectionEnd#getNode()
	 * @see #getConnectionEnd()
	 * @generated
	 */
	EReference getConnectionEnd_Node();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.ConnectionEnd#getIndex <em>Index</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Index</em>'.
	 * @see org.ipcstudio.model.ConnectionEnd#getIndex()
	 * @see #getConnectionEnd()
	 * @generated
	 */
	EReference getConnectionEnd_Index();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Property <em>Property</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Property</em>'.
	 * @see org.ipcstudio.model.Property
	 * @generated
	 */
	EClass getProperty();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.AlwaysProperty <em>Always Property</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Always Property</em>'.
	 * @see org.ipcstudio.model.AlwaysProperty
	 * @generated
	 */
	EClass getAlwaysProperty();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.AlwaysProperty#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Condition</em>'.
	 * @see org.ipcstudio.model.AlwaysProperty#getCondition()
	 * @see #getAlwaysProperty()
	 * @generated
	 */
	EReference getAlwaysProperty_Condition();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.FinallyProperty <em>Finally Property</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Finally Property</em>'.
	 * @see org.ipcstudio.model.FinallyProperty
	 * @generated
	 */
	EClass getFinallyProperty();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.FinallyProperty#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Condition</em>'.
	 * @see org.ipcstudio.model.FinallyProperty#getCondition()
	 * @see #getFinallyProperty()
	 * @generated
	 */
	EReference getFinallyProperty_Condition();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.EventuallyProperty <em>Eventually Property</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Eventually Property</em>'.
	 * @see org.ipcstudio.model.EventuallyProperty
	 * @generated
	 */
	EClass getEventuallyProperty();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.EventuallyProperty#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Condition</em>'.
	 * @see org.ipcstudio.model.EventuallyProperty#getCondition()
	 * @see #getEventuallyProperty()
	 * @generated
	 */
	EReference getEventuallyProperty_Condition();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.LeadsToProperty <em>Leads To Property</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Leads To Property</em>'.
	 * @see org.ipcstudio.model.LeadsToProperty
	 * @generated
	 */
	EClass getLeadsToProperty();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.LeadsToProperty#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Condition</em>'.
	 * @see org.ipcstudio.model.LeadsToProperty#getCondition()
	 * @see #getLeadsToProperty()
	 * @generated
	 */
	EReference getLeadsToProperty_Condition();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.LeadsToProperty#getConsequence <em>Consequence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Consequence</em>'.
	 * @see org.ipcstudio.model.LeadsToProperty#getConsequence()
	 * @see #getLeadsToProperty()
	 * @generated
	 */
	EReference getLeadsToProperty_Consequence();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.ProgressProperty <em>Progress Property</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Progress Property</em>'.
	 * @see org.ipcstudio.model.ProgressProperty
	 * @generated
	 */
	EClass getProgressProperty();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.ProgressProperty#getProcess <em>Process</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Process</em>'.
	 * @see org.ipcstudio.model.ProgressProperty#getProcess()
	 * @see #getProgressProperty()
	 * @generated
	 */
	EReference getProgressProperty_Process();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Type <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Type</em>'.
	 * @see org.ipcstudio.model.Type
	 * @generated
	 */
	EClass getType();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.Type#isNullable <em>Nullable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nullable</em>'.
	 * @see org.ipcstudio.model.Type#isNullable()
	 * @see #getType()
	 * @generated
	 */
	EAttribute getType_Nullable();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.PrimitiveType <em>Primitive Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Primitive Type</em>'.
	 * @see org.ipcstudio.model.PrimitiveType
	 * @generated
	 */
	EClass getPrimitiveType();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.PrimitiveType#getPrimitive <em>Primitive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Primitive</em>'.
	 * @see org.ipcstudio.model.PrimitiveType#getPrimitive()
	 * @see #getPrimitiveType()
	 * @generated
	 */
	EAttribute getPrimitiveType_Primitive();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.RangeType <em>Range Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Range Type</em>'.
	 * @see org.ipcstudio.model.RangeType
	 * @generated
	 */
	EClass getRangeType();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.RangeType#getLower <em>Lower</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Lower</em>'.
	 * @see org.ipcstudio.model.RangeType#getLower()
	 * @see #getRangeType()
	 * @generated
	 */
	EReference getRangeType_Lower();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.RangeType#getUpper <em>Upper</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Upper</em>'.
	 * @see org.ipcstudio.model.RangeType#getUpper()
	 * @see #getRangeType()
	 * @generated
	 */
	EReference getRangeType_Upper();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.EnumerationType <em>Enumeration Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Enumeration Type</em>'.
	 * @see org.ipcstudio.model.EnumerationType
	 * @generated
	 */
	EClass getEnumerationType();

	/**
	 * Returns the meta object for the reference '{@link org.ipcstudio.model.EnumerationType#getEnumeration <em>Enumeration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Enumeration</em>'.
	 * @see org.ipcstudio.model.EnumerationType#getEnumeration()
	 * @see #getEnumerationType()
	 * @generated
	 */
	EReference getEnumerationType_Enumeration();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.TupleType <em>Tuple Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tuple Type</em>'.
	 * @see org.ipcstudio.model.TupleType
	 * @generated
	 */
	EClass getTupleType();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ipcstudio.model.TupleType#getParts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parts</em>'.
	 * @see org.ipcstudio.model.TupleType#getParts()
	 * @see #getTupleType()
	 * @generated
	 */
	EReference getTupleType_Parts();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Duration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Duration</em>'.
	 * @see org.ipcstudio.model.Duration
	 * @generated
	 */
	EClass getDuration();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Duration#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Value</em>'.
	 * @see org.ipcstudio.model.Duration#getValue()
	 * @see #getDuration()
	 * @generated
	 */
	EReference getDuration_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.Duration#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.ipcstudio.model.Duration#getUnit()
	 * @see #getDuration()
	 * @generated
	 */
	EAttribute getDuration_Unit();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Statement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Statement</em>'.
	 * @see org.ipcstudio.model.Statement
	 * @generated
	 */
	EClass getStatement();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Block <em>Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Block</em>'.
	 * @see org.ipcstudio.model.Block
	 * @generated
	 */
	EClass getBlock();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ipcstudio.model.Block#getStatements <em>Statements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Statements</em>'.
	 * @see org.ipcstudio.model.Block#getStatements()
	 * @see #getBlock()
	 * @generated
	 */
	EReference getBlock_Statements();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Variable <em>Variable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Variable</em>'.
	 * @see org.ipcstudio.model.Variable
	 * @generated
	 */
	EClass getVariable();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Variable#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Type</em>'.
	 * @see org.ipcstudio.model.Variable#getType()
	 * @see #getVariable()
	 * @generated
	 */
	EReference getVariable_Type();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Variable#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Value</em>'.
	 * @see org.ipcstudio.model.Variable#getValue()
	 * @see #getVariable()
	 * @generated
	 */
	EReference getVariable_Value();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Assignment <em>Assignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assignment</em>'.
	 * @see org.ipcstudio.model.Assignment
	 * @generated
	 */
	EClass getAssignment();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Assignment#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Target</em>'.
	 * @see org.ipcstudio.model.Assignment#getTarget()
	 * @see #getAssignment()
	 * @generated
	 */
	EReference getAssignment_Target();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Assignment#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Value</em>'.
	 * @see org.ipcstudio.model.Assignment#getValue()
	 * @see #getAssignment()
	 * @generated
	 */
	EReference getAssignment_Value();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.AnyAssignment <em>Any Assignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Any Assignment</em>'.
	 * @see org.ipcstudio.model.AnyAssignment
	 * @generated
	 */
	EClass getAnyAssignment();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.AnyAssignment#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Target</em>'.
	 * @see org.ipcstudio.model.AnyAssignment#getTarget()
	 * @see #getAnyAssignment()
	 * @generated
	 */
	EReference getAnyAssignment_Target();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.AnyAssignment#getLower <em>Lower</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Lower</em>'.
	 * @see org.ipcstudio.model.AnyAssignment#getLower()
	 * @see #getAnyAssignment()
	 * @generated
	 */
	EReference getAnyAssignment_Lower();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.AnyAssignment#getUpper <em>Upper</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Upper</em>'.
	 * @see org.ipcstudio.model.AnyAssignment#getUpper()
	 * @see #getAnyAssignment()
	 * @generated
	 */
	EReference getAnyAssignment_Upper();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Loop <em>Loop</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Loop</em>'.
	 * @see org.ipcstudio.model.Loop
	 * @generated
	 */
	EClass getLoop();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Loop#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Body</em>'.
	 * @see org.ipcstudio.model.Loop#getBody()
	 * @see #getLoop()
	 * @generated
	 */
	EReference getLoop_Body();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.While <em>While</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>While</em>'.
	 * @see org.ipcstudio.model.While
	 * @generated
	 */
	EClass getWhile();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.While#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Condition</em>'.
	 * @see org.ipcstudio.model.While#getCondition()
	 * @see #getWhile()
	 * @generated
	 */
	EReference getWhile_Condition();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.While#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Body</em>'.
	 * @see org.ipcstudio.model.While#getBody()
	 * @see #getWhile()
	 * @generated
	 */
	EReference getWhile_Body();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Repeat <em>Repeat</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Repeat</em>'.
	 * @see org.ipcstudio.model.Repeat
	 * @generated
	 */
	EClass getRepeat();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Repeat#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Count</em>'.
	 * @see org.ipcstudio.model.Repeat#getCount()
	 * @see #getRepeat()
	 * @generated
	 */
	EReference getRepeat_Count();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Repeat#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Body</em>'.
	 * @see org.ipcstudio.model.Repeat#getBody()
	 * @see #getRepeat()
	 * @generated
	 */
	EReference getRepeat_Body();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.For <em>For</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>For</em>'.
	 * @see org.ipcstudio.model.For
	 * @generated
	 */
	EClass getFor();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.For#getLower <em>Lower</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Lower</em>'.
	 * @see org.ipcstudio.model.For#getLower()
	 * @see #getFor()
	 * @generated
	 */
	EReference getFor_Lower();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.For#getUpper <em>Upper</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Upper</em>'.
	 * @see org.ipcstudio.model.For#getUpper()
	 * @see #getFor()
	 * @generated
	 */
	EReference getFor_Upper();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.For#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Body</em>'.
	 * @see org.ipcstudio.model.For#getBody()
	 * @see #getFor()
	 * @generated
	 */
	EReference getFor_Body();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.If <em>If</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>If</em>'.
	 * @see org.ipcstudio.model.If
	 * @generated
	 */
	EClass getIf();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.If#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Condition</em>'.
	 * @see org.ipcstudio.model.If#getCondition()
	 * @see #getIf()
	 * @generated
	 */
	EReference getIf_Condition();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.If#getThen <em>Then</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Then</em>'.
	 * @see org.ipcstudio.model.If#getThen()
	 * @see #getIf()
	 * @generated
	 */
	EReference getIf_Then();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.If#getOtherwise <em>Otherwise</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Otherwise</em>'.
	 * @see org.ipcstudio.model.If#getOtherwise()
	 * @see #getIf()
	 * @generated
	 */
	EReference getIf_Otherwise();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.If#isChained <em>Chained</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chained</em>'.
	 * @see org.ipcstudio.model.If#isChained()
	 * @see #getIf()
	 * @generated
	 */
	EAttribute getIf_Chained();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Choose <em>Choose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Choose</em>'.
	 * @see org.ipcstudio.model.Choose
	 * @generated
	 */
	EClass getChoose();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ipcstudio.model.Choose#getBranches <em>Branches</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Branches</em>'.
	 * @see org.ipcstudio.model.Choose#getBranches()
	 * @see #getChoose()
	 * @generated
	 */
	EReference getChoose_Branches();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Break <em>Break</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Break</em>'.
	 * @see org.ipcstudio.model.Break
	 * @generated
	 */
	EClass getBreak();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Continue <em>Continue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Continue</em>'.
	 * @see org.ipcstudio.model.Continue
	 * @generated
	 */
	EClass getContinue();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Exit <em>Exit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Exit</em>'.
	 * @see org.ipcstudio.model.Exit
	 * @generated
	 */
	EClass getExit();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Progress <em>Progress</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Progress</em>'.
	 * @see org.ipcstudio.model.Progress
	 * @generated
	 */
	EClass getProgress();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Work <em>Work</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Work</em>'.
	 * @see org.ipcstudio.model.Work
	 * @generated
	 */
	EClass getWork();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Work#getDuration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Duration</em>'.
	 * @see org.ipcstudio.model.Work#getDuration()
	 * @see #getWork()
	 * @generated
	 */
	EReference getWork_Duration();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Print <em>Print</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Print</em>'.
	 * @see org.ipcstudio.model.Print
	 * @generated
	 */
	EClass getPrint();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ipcstudio.model.Print#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Values</em>'.
	 * @see org.ipcstudio.model.Print#getValues()
	 * @see #getPrint()
	 * @generated
	 */
	EReference getPrint_Values();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Assert <em>Assert</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assert</em>'.
	 * @see org.ipcstudio.model.Assert
	 * @generated
	 */
	EClass getAssert();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Assert#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Condition</em>'.
	 * @see org.ipcstudio.model.Assert#getCondition()
	 * @see #getAssert()
	 * @generated
	 */
	EReference getAssert_Condition();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Fail <em>Fail</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fail</em>'.
	 * @see org.ipcstudio.model.Fail
	 * @generated
	 */
	EClass getFail();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.Fail#getMessage <em>Message</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Message</em>'.
	 * @see org.ipcstudio.model.Fail#getMessage()
	 * @see #getFail()
	 * @generated
	 */
	EAttribute getFail_Message();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Await <em>Await</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Await</em>'.
	 * @see org.ipcstudio.model.Await
	 * @generated
	 */
	EClass getAwait();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Await#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Condition</em>'.
	 * @see org.ipcstudio.model.Await#getCondition()
	 * @see #getAwait()
	 * @generated
	 */
	EReference getAwait_Condition();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Atomic <em>Atomic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Atomic</em>'.
	 * @see org.ipcstudio.model.Atomic
	 * @generated
	 */
	EClass getAtomic();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Atomic#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Body</em>'.
	 * @see org.ipcstudio.model.Atomic#getBody()
	 * @see #getAtomic()
	 * @generated
	 */
	EReference getAtomic_Body();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Locked <em>Locked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Locked</em>'.
	 * @see org.ipcstudio.model.Locked
	 * @generated
	 */
	EClass getLocked();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Locked#getLock <em>Lock</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Lock</em>'.
	 * @see org.ipcstudio.model.Locked#getLock()
	 * @see #getLocked()
	 * @generated
	 */
	EReference getLocked_Lock();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Locked#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Body</em>'.
	 * @see org.ipcstudio.model.Locked#getBody()
	 * @see #getLocked()
	 * @generated
	 */
	EReference getLocked_Body();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Create <em>Create</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Create</em>'.
	 * @see org.ipcstudio.model.Create
	 * @generated
	 */
	EClass getCreate();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Create#getMailbox <em>Mailbox</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Mailbox</em>'.
	 * @see org.ipcstudio.model.Create#getMailbox()
	 * @see #getCreate()
	 * @generated
	 */
	EReference getCreate_Mailbox();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Delete <em>Delete</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Delete</em>'.
	 * @see org.ipcstudio.model.Delete
	 * @generated
	 */
	EClass getDelete();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Delete#getMailbox <em>Mailbox</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Mailbox</em>'.
	 * @see org.ipcstudio.model.Delete#getMailbox()
	 * @see #getDelete()
	 * @generated
	 */
	EReference getDelete_Mailbox();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Close <em>Close</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Close</em>'.
	 * @see org.ipcstudio.model.Close
	 * @generated
	 */
	EClass getClose();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Close#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Channel</em>'.
	 * @see org.ipcstudio.model.Close#getChannel()
	 * @see #getClose()
	 * @generated
	 */
	EReference getClose_Channel();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Open <em>Open</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Open</em>'.
	 * @see org.ipcstudio.model.Open
	 * @generated
	 */
	EClass getOpen();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Open#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Channel</em>'.
	 * @see org.ipcstudio.model.Open#getChannel()
	 * @see #getOpen()
	 * @generated
	 */
	EReference getOpen_Channel();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.Open#getMode <em>Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mode</em>'.
	 * @see org.ipcstudio.model.Open#getMode()
	 * @see #getOpen()
	 * @generated
	 */
	EAttribute getOpen_Mode();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Spawn <em>Spawn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Spawn</em>'.
	 * @see org.ipcstudio.model.Spawn
	 * @generated
	 */
	EClass getSpawn();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Spawn#getProcess <em>Process</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Process</em>'.
	 * @see org.ipcstudio.model.Spawn#getProcess()
	 * @see #getSpawn()
	 * @generated
	 */
	EReference getSpawn_Process();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Wait <em>Wait</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Wait</em>'.
	 * @see org.ipcstudio.model.Wait
	 * @generated
	 */
	EClass getWait();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Wait#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Subject</em>'.
	 * @see org.ipcstudio.model.Wait#getSubject()
	 * @see #getWait()
	 * @generated
	 */
	EReference getWait_Subject();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Signal <em>Signal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Signal</em>'.
	 * @see org.ipcstudio.model.Signal
	 * @generated
	 */
	EClass getSignal();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Signal#getSemaphore <em>Semaphore</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Semaphore</em>'.
	 * @see org.ipcstudio.model.Signal#getSemaphore()
	 * @see #getSignal()
	 * @generated
	 */
	EReference getSignal_Semaphore();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Communication <em>Communication</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Communication</em>'.
	 * @see org.ipcstudio.model.Communication
	 * @generated
	 */
	EClass getCommunication();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.Communication#isAttempt <em>Attempt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attempt</em>'.
	 * @see org.ipcstudio.model.Communication#isAttempt()
	 * @see #getCommunication()
	 * @generated
	 */
	EAttribute getCommunication_Attempt();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Communication#getTimeout <em>Timeout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Timeout</em>'.
	 * @see org.ipcstudio.model.Communication#getTimeout()
	 * @see #getCommunication()
	 * @generated
	 */
	EReference getCommunication_Timeout();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Communication#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Channel</em>'.
	 * @see org.ipcstudio.model.Communication#getChannel()
	 * @see #getCommunication()
	 * @generated
	 */
	EReference getCommunication_Channel();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Send <em>Send</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Send</em>'.
	 * @see org.ipcstudio.model.Send
	 * @generated
	 */
	EClass getSend();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.Send#isSynchronous <em>Synchronous</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Synchronous</em>'.
	 * @see org.ipcstudio.model.Send#isSynchronous()
	 * @see #getSend()
	 * @generated
	 */
	EAttribute getSend_Synchronous();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Send#getMessage <em>Message</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Message</em>'.
	 * @see org.ipcstudio.model.Send#getMessage()
	 * @see #getSend()
	 * @generated
	 */
	EReference getSend_Message();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Send#getDeliveredTo <em>Delivered To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Delivered To</em>'.
	 * @see org.ipcstudio.model.Send#getDeliveredTo()
	 * @see #getSend()
	 * @generated
	 */
	EReference getSend_DeliveredTo();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Receive <em>Receive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Receive</em>'.
	 * @see org.ipcstudio.model.Receive
	 * @generated
	 */
	EClass getReceive();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ipcstudio.model.Receive#getPattern <em>Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Pattern</em>'.
	 * @see org.ipcstudio.model.Receive#getPattern()
	 * @see #getReceive()
	 * @generated
	 */
	EReference getReceive_Pattern();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Receive#getSender <em>Sender</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Sender</em>'.
	 * @see org.ipcstudio.model.Receive#getSender()
	 * @see #getReceive()
	 * @generated
	 */
	EReference getReceive_Sender();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Receive#getFilter <em>Filter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Filter</em>'.
	 * @see org.ipcstudio.model.Receive#getFilter()
	 * @see #getReceive()
	 * @generated
	 */
	EReference getReceive_Filter();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Write <em>Write</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Write</em>'.
	 * @see org.ipcstudio.model.Write
	 * @generated
	 */
	EClass getWrite();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Write#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Value</em>'.
	 * @see org.ipcstudio.model.Write#getValue()
	 * @see #getWrite()
	 * @generated
	 */
	EReference getWrite_Value();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Read <em>Read</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Read</em>'.
	 * @see org.ipcstudio.model.Read
	 * @generated
	 */
	EClass getRead();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Read#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Target</em>'.
	 * @see org.ipcstudio.model.Read#getTarget()
	 * @see #getRead()
	 * @generated
	 */
	EReference getRead_Target();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Pattern <em>Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pattern</em>'.
	 * @see org.ipcstudio.model.Pattern
	 * @generated
	 */
	EClass getPattern();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Pattern#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Value</em>'.
	 * @see org.ipcstudio.model.Pattern#getValue()
	 * @see #getPattern()
	 * @generated
	 */
	EReference getPattern_Value();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Select <em>Select</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Select</em>'.
	 * @see org.ipcstudio.model.Select
	 * @generated
	 */
	EClass getSelect();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ipcstudio.model.Select#getBranches <em>Branches</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Branches</em>'.
	 * @see org.ipcstudio.model.Select#getBranches()
	 * @see #getSelect()
	 * @generated
	 */
	EReference getSelect_Branches();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.SelectBranch <em>Select Branch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Select Branch</em>'.
	 * @see org.ipcstudio.model.SelectBranch
	 * @generated
	 */
	EClass getSelectBranch();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.SelectBranch#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Body</em>'.
	 * @see org.ipcstudio.model.SelectBranch#getBody()
	 * @see #getSelectBranch()
	 * @generated
	 */
	EReference getSelectBranch_Body();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.CommunicationBranch <em>Communication Branch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Communication Branch</em>'.
	 * @see org.ipcstudio.model.CommunicationBranch
	 * @generated
	 */
	EClass getCommunicationBranch();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.CommunicationBranch#getCommunication <em>Communication</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Communication</em>'.
	 * @see org.ipcstudio.model.CommunicationBranch#getCommunication()
	 * @see #getCommunicationBranch()
	 * @generated
	 */
	EReference getCommunicationBranch_Communication();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.CommunicationBranch#getGuard <em>Guard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Guard</em>'.
	 * @see org.ipcstudio.model.CommunicationBranch#getGuard()
	 * @see #getCommunicationBranch()
	 * @generated
	 */
	EReference getCommunicationBranch_Guard();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.TimeoutBranch <em>Timeout Branch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Timeout Branch</em>'.
	 * @see org.ipcstudio.model.TimeoutBranch
	 * @generated
	 */
	EClass getTimeoutBranch();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.TimeoutBranch#getDuration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Duration</em>'.
	 * @see org.ipcstudio.model.TimeoutBranch#getDuration()
	 * @see #getTimeoutBranch()
	 * @generated
	 */
	EReference getTimeoutBranch_Duration();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.ElseBranch <em>Else Branch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Else Branch</em>'.
	 * @see org.ipcstudio.model.ElseBranch
	 * @generated
	 */
	EClass getElseBranch();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Expression <em>Expression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Expression</em>'.
	 * @see org.ipcstudio.model.Expression
	 * @generated
	 */
	EClass getExpression();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.IntegerLiteral <em>Integer Literal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Integer Literal</em>'.
	 * @see org.ipcstudio.model.IntegerLiteral
	 * @generated
	 */
	EClass getIntegerLiteral();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.IntegerLiteral#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.ipcstudio.model.IntegerLiteral#getValue()
	 * @see #getIntegerLiteral()
	 * @generated
	 */
	EAttribute getIntegerLiteral_Value();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.BooleanLiteral <em>Boolean Literal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Boolean Literal</em>'.
	 * @see org.ipcstudio.model.BooleanLiteral
	 * @generated
	 */
	EClass getBooleanLiteral();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.BooleanLiteral#isValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.ipcstudio.model.BooleanLiteral#isValue()
	 * @see #getBooleanLiteral()
	 * @generated
	 */
	EAttribute getBooleanLiteral_Value();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.NullLiteral <em>Null Literal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Null Literal</em>'.
	 * @see org.ipcstudio.model.NullLiteral
	 * @generated
	 */
	EClass getNullLiteral();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.StringLiteral <em>String Literal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>String Literal</em>'.
	 * @see org.ipcstudio.model.StringLiteral
	 * @generated
	 */
	EClass getStringLiteral();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.StringLiteral#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.ipcstudio.model.StringLiteral#getValue()
	 * @see #getStringLiteral()
	 * @generated
	 */
	EAttribute getStringLiteral_Value();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Reference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reference</em>'.
	 * @see org.ipcstudio.model.Reference
	 * @generated
	 */
	EClass getReference();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.Reference#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.ipcstudio.model.Reference#getName()
	 * @see #getReference()
	 * @generated
	 */
	EAttribute getReference_Name();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Reference#getIndex <em>Index</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Index</em>'.
	 * @see org.ipcstudio.model.Reference#getIndex()
	 * @see #getReference()
	 * @generated
	 */
	EReference getReference_Index();

	/**
	 * Returns the meta object for the reference '{@link org.ipcstudio.model.Reference#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.ipcstudio.model.Reference#getTarget()
	 * @see #getReference()
	 * @generated
	 */
	EReference getReference_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.Reference#getMember <em>Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Member</em>'.
	 * @see org.ipcstudio.model.Reference#getMember()
	 * @see #getReference()
	 * @generated
	 */
	EAttribute getReference_Member();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Reference#getMemberIndex <em>Member Index</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Member Index</em>'.
	 * @see org.ipcstudio.model.Reference#getMemberIndex()
	 * @see #getReference()
	 * @generated
	 */
	EReference getReference_MemberIndex();

	/**
	 * Returns the meta object for the reference '{@link org.ipcstudio.model.Reference#getMemberTarget <em>Member Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Member Target</em>'.
	 * @see org.ipcstudio.model.Reference#getMemberTarget()
	 * @see #getReference()
	 * @generated
	 */
	EReference getReference_MemberTarget();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Self <em>Self</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Self</em>'.
	 * @see org.ipcstudio.model.Self
	 * @generated
	 */
	EClass getSelf();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Me <em>Me</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Me</em>'.
	 * @see org.ipcstudio.model.Me
	 * @generated
	 */
	EClass getMe();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Unary <em>Unary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Unary</em>'.
	 * @see org.ipcstudio.model.Unary
	 * @generated
	 */
	EClass getUnary();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.Unary#getOperator <em>Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operator</em>'.
	 * @see org.ipcstudio.model.Unary#getOperator()
	 * @see #getUnary()
	 * @generated
	 */
	EAttribute getUnary_Operator();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Unary#getOperand <em>Operand</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Operand</em>'.
	 * @see org.ipcstudio.model.Unary#getOperand()
	 * @see #getUnary()
	 * @generated
	 */
	EReference getUnary_Operand();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Binary <em>Binary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Binary</em>'.
	 * @see org.ipcstudio.model.Binary
	 * @generated
	 */
	EClass getBinary();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.Binary#getOperator <em>Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operator</em>'.
	 * @see org.ipcstudio.model.Binary#getOperator()
	 * @see #getBinary()
	 * @generated
	 */
	EAttribute getBinary_Operator();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Binary#getLeft <em>Left</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Left</em>'.
	 * @see org.ipcstudio.model.Binary#getLeft()
	 * @see #getBinary()
	 * @generated
	 */
	EReference getBinary_Left();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Binary#getRight <em>Right</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Right</em>'.
	 * @see org.ipcstudio.model.Binary#getRight()
	 * @see #getBinary()
	 * @generated
	 */
	EReference getBinary_Right();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Conditional <em>Conditional</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Conditional</em>'.
	 * @see org.ipcstudio.model.Conditional
	 * @generated
	 */
	EClass getConditional();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Conditional#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Condition</em>'.
	 * @see org.ipcstudio.model.Conditional#getCondition()
	 * @see #getConditional()
	 * @generated
	 */
	EReference getConditional_Condition();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Conditional#getThen <em>Then</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Then</em>'.
	 * @see org.ipcstudio.model.Conditional#getThen()
	 * @see #getConditional()
	 * @generated
	 */
	EReference getConditional_Then();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Conditional#getOtherwise <em>Otherwise</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Otherwise</em>'.
	 * @see org.ipcstudio.model.Conditional#getOtherwise()
	 * @see #getConditional()
	 * @generated
	 */
	EReference getConditional_Otherwise();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.ChannelQuery <em>Channel Query</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Channel Query</em>'.
	 * @see org.ipcstudio.model.ChannelQuery
	 * @generated
	 */
	EClass getChannelQuery();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.ChannelQuery#getQuery <em>Query</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Query</em>'.
	 * @see org.ipcstudio.model.ChannelQuery#getQuery()
	 * @see #getChannelQuery()
	 * @generated
	 */
	EAttribute getChannelQuery_Query();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.ChannelQuery#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Channel</em>'.
	 * @see org.ipcstudio.model.ChannelQuery#getChannel()
	 * @see #getChannelQuery()
	 * @generated
	 */
	EReference getChannelQuery_Channel();

	/**
	 * Returns the meta object for class '{@link org.ipcstudio.model.Succeeds <em>Succeeds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Succeeds</em>'.
	 * @see org.ipcstudio.model.Succeeds
	 * @generated
	 */
	EClass getSucceeds();

	/**
	 * Returns the meta object for the attribute '{@link org.ipcstudio.model.Succeeds#isNegated <em>Negated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Negated</em>'.
	 * @see org.ipcstudio.model.Succeeds#isNegated()
	 * @see #getSucceeds()
	 * @generated
	 */
	EAttribute getSucceeds_Negated();

	/**
	 * Returns the meta object for the containment reference '{@link org.ipcstudio.model.Succeeds#getCommunication <em>Communication</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Communication</em>'.
	 * @see org.ipcstudio.model.Succeeds#getCommunication()
	 * @see #getSucceeds()
	 * @generated
	 */
	EReference getSucceeds_Communication();

	/**
	 * Returns the meta object for enum '{@link org.ipcstudio.model.Sharing <em>Sharing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Sharing</em>'.
	 * @see org.ipcstudio.model.Sharing
	 * @generated
	 */
	EEnum getSharing();

	/**
	 * Returns the meta object for enum '{@link org.ipcstudio.model.Duplex <em>Duplex</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Duplex</em>'.
	 * @see org.ipcstudio.model.Duplex
	 * @generated
	 */
	EEnum getDuplex();

	/**
	 * Returns the meta object for enum '{@link org.ipcstudio.model.Arbitration <em>Arbitration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Arbitration</em>'.
	 * @see org.ipcstudio.model.Arbitration
	 * @generated
	 */
	EEnum getArbitration();

	/**
	 * Returns the meta object for enum '{@link org.ipcstudio.model.Direction <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Direction</em>'.
	 * @see org.ipcstudio.model.Direction
	 * @generated
	 */
	EEnum getDirection();

	/**
	 * Returns the meta object for enum '{@link org.ipcstudio.model.Primitive <em>Primitive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Primitive</em>'.
	 * @see org.ipcstudio.model.Primitive
	 * @generated
	 */
	EEnum getPrimitive();

	/**
	 * Returns the meta object for enum '{@link org.ipcstudio.model.TimeUnit <em>Time Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Time Unit</em>'.
	 * @see org.ipcstudio.model.TimeUnit
	 * @generated
	 */
	EEnum getTimeUnit();

	/**
	 * Returns the meta object for enum '{@link org.ipcstudio.model.OpenMode <em>Open Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Open Mode</em>'.
	 * @see org.ipcstudio.model.OpenMode
	 * @generated
	 */
	EEnum getOpenMode();

	/**
	 * Returns the meta object for enum '{@link org.ipcstudio.model.UnaryOperator <em>Unary Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Unary Operator</em>'.
	 * @see org.ipcstudio.model.UnaryOperator
	 * @generated
	 */
	EEnum getUnaryOperator();

	/**
	 * Returns the meta object for enum '{@link org.ipcstudio.model.BinaryOperator <em>Binary Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Binary Operator</em>'.
	 * @see org.ipcstudio.model.BinaryOperator
	 * @generated
	 */
	EEnum getBinaryOperator();

	/**
	 * Returns the meta object for enum '{@link org.ipcstudio.model.Query <em>Query</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Query</em>'.
	 * @see org.ipcstudio.model.Query
	 * @generated
	 */
	EEnum getQuery();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ModelFactory getModelFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.ElementImpl <em>Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.ElementImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getElement()
		 * @generated
		 */
		EClass ELEMENT = eINSTANCE.getElement();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.NamedElementImpl <em>Named Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.NamedElementImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getNamedElement()
		 * @generated
		 */
		EClass NAMED_ELEMENT = eINSTANCE.getNamedElement();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__NAME = eINSTANCE.getNamedElement_Name();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.ItemImpl <em>Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.ItemImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getItem()
		 * @generated
		 */
		EClass ITEM = eINSTANCE.getItem();

		/**
		 * The meta object literal for the '<em><b>Documentation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__DOCUMENTATION = eINSTANCE.getItem_Documentation();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.IpcSystemImpl <em>Ipc System</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.IpcSystemImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getIpcSystem()
		 * @generated
		 */
		EClass IPC_SYSTEM = eINSTANCE.getIpcSystem();

		/**
		 * The meta object literal for the '<em><b>Documentation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IPC_SYSTEM__DOCUMENTATION = eINSTANCE.getIpcSystem_Documentation();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IPC_SYSTEM__ITEMS = eINSTANCE.getIpcSystem_Items();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.DeclarationImpl <em>Declaration</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.DeclarationImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getDeclaration()
		 * @generated
		 */
		EClass DECLARATION = eINSTANCE.getDeclaration();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.SizedImpl <em>Sized</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.SizedImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getSized()
		 * @generated
		 */
		EClass SIZED = eINSTANCE.getSized();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SIZED__SIZE = eINSTANCE.getSized_Size();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.PlacedImpl <em>Placed</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.PlacedImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getPlaced()
		 * @generated
		 */
		EClass PLACED = eINSTANCE.getPlaced();

		/**
		 * The meta object literal for the '<em><b>Bounds</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACED__BOUNDS = eINSTANCE.getPlaced_Bounds();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.BoundsImpl <em>Bounds</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.BoundsImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getBounds()
		 * @generated
		 */
		EClass BOUNDS = eINSTANCE.getBounds();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOUNDS__X = eINSTANCE.getBounds_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOUNDS__Y = eINSTANCE.getBounds_Y();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOUNDS__WIDTH = eINSTANCE.getBounds_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOUNDS__HEIGHT = eINSTANCE.getBounds_Height();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.PointImpl <em>Point</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.PointImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getPoint()
		 * @generated
		 */
		EClass POINT = eINSTANCE.getPoint();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POINT__X = eINSTANCE.getPoint_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POINT__Y = eINSTANCE.getPoint_Y();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.ConstantImpl <em>Constant</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.ConstantImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getConstant()
		 * @generated
		 */
		EClass CONSTANT = eINSTANCE.getConstant();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONSTANT__VALUE = eINSTANCE.getConstant_Value();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.EnumerationImpl <em>Enumeration</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.EnumerationImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getEnumeration()
		 * @generated
		 */
		EClass ENUMERATION = eINSTANCE.getEnumeration();

		/**
		 * The meta object literal for the '<em><b>Literals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENUMERATION__LITERALS = eINSTANCE.getEnumeration_Literals();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.EnumLiteralImpl <em>Enum Literal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.EnumLiteralImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getEnumLiteral()
		 * @generated
		 */
		EClass ENUM_LITERAL = eINSTANCE.getEnumLiteral();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.NodeImpl <em>Node</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.NodeImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getNode()
		 * @generated
		 */
		EClass NODE = eINSTANCE.getNode();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.ProcessImpl <em>Process</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.ProcessImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getProcess()
		 * @generated
		 */
		EClass PROCESS = eINSTANCE.getProcess();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROCESS__PARENT = eINSTANCE.getProcess_Parent();

		/**
		 * The meta object literal for the '<em><b>Daemon</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS__DAEMON = eINSTANCE.getProcess_Daemon();

		/**
		 * The meta object literal for the '<em><b>Priority</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROCESS__PRIORITY = eINSTANCE.getProcess_Priority();

		/**
		 * The meta object literal for the '<em><b>Command</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS__COMMAND = eINSTANCE.getProcess_Command();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROCESS__BODY = eINSTANCE.getProcess_Body();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.ChannelImpl <em>Channel</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.ChannelImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getChannel()
		 * @generated
		 */
		EClass CHANNEL = eINSTANCE.getChannel();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANNEL__TYPE = eINSTANCE.getChannel_Type();

		/**
		 * The meta object literal for the '<em><b>Capacity</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANNEL__CAPACITY = eINSTANCE.getChannel_Capacity();

		/**
		 * The meta object literal for the '<em><b>Unbounded</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__UNBOUNDED = eINSTANCE.getChannel_Unbounded();

		/**
		 * The meta object literal for the '<em><b>Initially</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANNEL__INITIALLY = eINSTANCE.getChannel_Initially();

		/**
		 * The meta object literal for the '<em><b>Carrier</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANNEL__CARRIER = eINSTANCE.getChannel_Carrier();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.InitialMessagesImpl <em>Initial Messages</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.InitialMessagesImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getInitialMessages()
		 * @generated
		 */
		EClass INITIAL_MESSAGES = eINSTANCE.getInitialMessages();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INITIAL_MESSAGES__COUNT = eINSTANCE.getInitialMessages_Count();

		/**
		 * The meta object literal for the '<em><b>Messages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INITIAL_MESSAGES__MESSAGES = eINSTANCE.getInitialMessages_Messages();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.MessageImpl <em>Message</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.MessageImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getMessage()
		 * @generated
		 */
		EClass MESSAGE = eINSTANCE.getMessage();

		/**
		 * The meta object literal for the '<em><b>Parts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MESSAGE__PARTS = eINSTANCE.getMessage_Parts();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.MailboxImpl <em>Mailbox</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.MailboxImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getMailbox()
		 * @generated
		 */
		EClass MAILBOX = eINSTANCE.getMailbox();

		/**
		 * The meta object literal for the '<em><b>Sharing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAILBOX__SHARING = eINSTANCE.getMailbox_Sharing();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAILBOX__OWNER = eINSTANCE.getMailbox_Owner();

		/**
		 * The meta object literal for the '<em><b>Absent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAILBOX__ABSENT = eINSTANCE.getMailbox_Absent();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.LinkImpl <em>Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.LinkImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getLink()
		 * @generated
		 */
		EClass LINK = eINSTANCE.getLink();

		/**
		 * The meta object literal for the '<em><b>First</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LINK__FIRST = eINSTANCE.getLink_First();

		/**
		 * The meta object literal for the '<em><b>Second</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LINK__SECOND = eINSTANCE.getLink_Second();

		/**
		 * The meta object literal for the '<em><b>Bidirectional</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__BIDIRECTIONAL = eINSTANCE.getLink_Bidirectional();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.PipeImpl <em>Pipe</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.PipeImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getPipe()
		 * @generated
		 */
		EClass PIPE = eINSTANCE.getPipe();

		/**
		 * The meta object literal for the '<em><b>Creator</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PIPE__CREATOR = eINSTANCE.getPipe_Creator();

		/**
		 * The meta object literal for the '<em><b>Inherited</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PIPE__INHERITED = eINSTANCE.getPipe_Inherited();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.FifoImpl <em>Fifo</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.FifoImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getFifo()
		 * @generated
		 */
		EClass FIFO = eINSTANCE.getFifo();

		/**
		 * The meta object literal for the '<em><b>Duplex</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIFO__DUPLEX = eINSTANCE.getFifo_Duplex();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIFO__PATH = eINSTANCE.getFifo_Path();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.MemoryImpl <em>Memory</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.MemoryImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getMemory()
		 * @generated
		 */
		EClass MEMORY = eINSTANCE.getMemory();

		/**
		 * The meta object literal for the '<em><b>Variables</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEMORY__VARIABLES = eINSTANCE.getMemory_Variables();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.SharedVariableImpl <em>Shared Variable</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.SharedVariableImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getSharedVariable()
		 * @generated
		 */
		EClass SHARED_VARIABLE = eINSTANCE.getSharedVariable();

		/**
		 * The meta object literal for the '<em><b>Documentation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHARED_VARIABLE__DOCUMENTATION = eINSTANCE.getSharedVariable_Documentation();

		/**
		 * The meta object literal for the '<em><b>Atomic</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHARED_VARIABLE__ATOMIC = eINSTANCE.getSharedVariable_Atomic();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SHARED_VARIABLE__TYPE = eINSTANCE.getSharedVariable_Type();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SHARED_VARIABLE__VALUE = eINSTANCE.getSharedVariable_Value();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.LockImpl <em>Lock</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.LockImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getLock()
		 * @generated
		 */
		EClass LOCK = eINSTANCE.getLock();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.SemaphoreImpl <em>Semaphore</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.SemaphoreImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getSemaphore()
		 * @generated
		 */
		EClass SEMAPHORE = eINSTANCE.getSemaphore();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEMAPHORE__VALUE = eINSTANCE.getSemaphore_Value();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.CarrierImpl <em>Carrier</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.CarrierImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getCarrier()
		 * @generated
		 */
		EClass CARRIER = eINSTANCE.getCarrier();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.BusImpl <em>Bus</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.BusImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getBus()
		 * @generated
		 */
		EClass BUS = eINSTANCE.getBus();

		/**
		 * The meta object literal for the '<em><b>Transfer</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BUS__TRANSFER = eINSTANCE.getBus_Transfer();

		/**
		 * The meta object literal for the '<em><b>Arbitration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUS__ARBITRATION = eINSTANCE.getBus_Arbitration();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.NetworkImpl <em>Network</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.NetworkImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getNetwork()
		 * @generated
		 */
		EClass NETWORK = eINSTANCE.getNetwork();

		/**
		 * The meta object literal for the '<em><b>Latency</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NETWORK__LATENCY = eINSTANCE.getNetwork_Latency();

		/**
		 * The meta object literal for the '<em><b>Loss</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK__LOSS = eINSTANCE.getNetwork_Loss();

		/**
		 * The meta object literal for the '<em><b>Reorder</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK__REORDER = eINSTANCE.getNetwork_Reorder();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.ConnectionImpl <em>Connection</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.ConnectionImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getConnection()
		 * @generated
		 */
		EClass CONNECTION = eINSTANCE.getConnection();

		/**
		 * The meta object literal for the '<em><b>Ends</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONNECTION__ENDS = eINSTANCE.getConnection_Ends();

		/**
		 * The meta object literal for the '<em><b>Directions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__DIRECTIONS = eINSTANCE.getConnection_Directions();

		/**
		 * The meta object literal for the '<em><b>Bends</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONNECTION__BENDS = eINSTANCE.getConnection_Bends();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.ConnectionEndImpl <em>Connection End</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.ConnectionEndImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getConnectionEnd()
		 * @generated
		 */
		EClass CONNECTION_END = eINSTANCE.getConnectionEnd();

		/**
		 * The meta object literal for the '<em><b>Node</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONNECTION_END__NODE = eINSTANCE.getConnectionEnd_Node();

		/**
		 * The meta object literal for the '<em><b>Index</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONNECTION_END__INDEX = eINSTANCE.getConnectionEnd_Index();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.PropertyImpl <em>Property</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.PropertyImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getProperty()
		 * @generated
		 */
		EClass PROPERTY = eINSTANCE.getProperty();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.AlwaysPropertyImpl <em>Always Property</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.AlwaysPropertyImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getAlwaysProperty()
		 * @generated
		 */
		EClass ALWAYS_PROPERTY = eINSTANCE.getAlwaysProperty();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALWAYS_PROPERTY__CONDITION = eINSTANCE.getAlwaysProperty_Condition();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.FinallyPropertyImpl <em>Finally Property</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.FinallyPropertyImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getFinallyProperty()
		 * @generated
		 */
		EClass FINALLY_PROPERTY = eINSTANCE.getFinallyProperty();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FINALLY_PROPERTY__CONDITION = eINSTANCE.getFinallyProperty_Condition();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.EventuallyPropertyImpl <em>Eventually Property</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.EventuallyPropertyImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getEventuallyProperty()
		 * @generated
		 */
		EClass EVENTUALLY_PROPERTY = eINSTANCE.getEventuallyProperty();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENTUALLY_PROPERTY__CONDITION = eINSTANCE.getEventuallyProperty_Condition();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.LeadsToPropertyImpl <em>Leads To Property</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.LeadsToPropertyImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getLeadsToProperty()
		 * @generated
		 */
		EClass LEADS_TO_PROPERTY = eINSTANCE.getLeadsToProperty();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LEADS_TO_PROPERTY__CONDITION = eINSTANCE.getLeadsToProperty_Condition();

		/**
		 * The meta object literal for the '<em><b>Consequence</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LEADS_TO_PROPERTY__CONSEQUENCE = eINSTANCE.getLeadsToProperty_Consequence();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.ProgressPropertyImpl <em>Progress Property</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.ProgressPropertyImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getProgressProperty()
		 * @generated
		 */
		EClass PROGRESS_PROPERTY = eINSTANCE.getProgressProperty();

		/**
		 * The meta object literal for the '<em><b>Process</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRESS_PROPERTY__PROCESS = eINSTANCE.getProgressProperty_Process();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.TypeImpl <em>Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.TypeImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getType()
		 * @generated
		 */
		EClass TYPE = eINSTANCE.getType();

		/**
		 * The meta object literal for the '<em><b>Nullable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TYPE__NULLABLE = eINSTANCE.getType_Nullable();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.PrimitiveTypeImpl <em>Primitive Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.PrimitiveTypeImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getPrimitiveType()
		 * @generated
		 */
		EClass PRIMITIVE_TYPE = eINSTANCE.getPrimitiveType();

		/**
		 * The meta object literal for the '<em><b>Primitive</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIMITIVE_TYPE__PRIMITIVE = eINSTANCE.getPrimitiveType_Primitive();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.RangeTypeImpl <em>Range Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.RangeTypeImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getRangeType()
		 * @generated
		 */
		EClass RANGE_TYPE = eINSTANCE.getRangeType();

		/**
		 * The meta object literal for the '<em><b>Lower</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RANGE_TYPE__LOWER = eINSTANCE.getRangeType_Lower();

		/**
		 * The meta object literal for the '<em><b>Upper</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RANGE_TYPE__UPPER = eINSTANCE.getRangeType_Upper();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.EnumerationTypeImpl <em>Enumeration Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.EnumerationTypeImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getEnumerationType()
		 * @generated
		 */
		EClass ENUMERATION_TYPE = eINSTANCE.getEnumerationType();

		/**
		 * The meta object literal for the '<em><b>Enumeration</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENUMERATION_TYPE__ENUMERATION = eINSTANCE.getEnumerationType_Enumeration();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.TupleTypeImpl <em>Tuple Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.TupleTypeImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getTupleType()
		 * @generated
		 */
		EClass TUPLE_TYPE = eINSTANCE.getTupleType();

		/**
		 * The meta object literal for the '<em><b>Parts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TUPLE_TYPE__PARTS = eINSTANCE.getTupleType_Parts();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.DurationImpl <em>Duration</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.DurationImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getDuration()
		 * @generated
		 */
		EClass DURATION = eINSTANCE.getDuration();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DURATION__VALUE = eINSTANCE.getDuration_Value();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DURATION__UNIT = eINSTANCE.getDuration_Unit();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.StatementImpl <em>Statement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.StatementImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getStatement()
		 * @generated
		 */
		EClass STATEMENT = eINSTANCE.getStatement();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.BlockImpl <em>Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.BlockImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getBlock()
		 * @generated
		 */
		EClass BLOCK = eINSTANCE.getBlock();

		/**
		 * The meta object literal for the '<em><b>Statements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BLOCK__STATEMENTS = eINSTANCE.getBlock_Statements();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.VariableImpl <em>Variable</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.VariableImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getVariable()
		 * @generated
		 */
		EClass VARIABLE = eINSTANCE.getVariable();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VARIABLE__TYPE = eINSTANCE.getVariable_Type();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VARIABLE__VALUE = eINSTANCE.getVariable_Value();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.AssignmentImpl <em>Assignment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.AssignmentImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getAssignment()
		 * @generated
		 */
		EClass ASSIGNMENT = eINSTANCE.getAssignment();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSIGNMENT__TARGET = eINSTANCE.getAssignment_Target();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSIGNMENT__VALUE = eINSTANCE.getAssignment_Value();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.AnyAssignmentImpl <em>Any Assignment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.AnyAssignmentImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getAnyAssignment()
		 * @generated
		 */
		EClass ANY_ASSIGNMENT = eINSTANCE.getAnyAssignment();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANY_ASSIGNMENT__TARGET = eINSTANCE.getAnyAssignment_Target();

		/**
		 * The meta object literal for the '<em><b>Lower</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANY_ASSIGNMENT__LOWER = eINSTANCE.getAnyAssignment_Lower();

		/**
		 * The meta object literal for the '<em><b>Upper</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANY_ASSIGNMENT__UPPER = eINSTANCE.getAnyAssignment_Upper();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.LoopImpl <em>Loop</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.LoopImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getLoop()
		 * @generated
		 */
		EClass LOOP = eINSTANCE.getLoop();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LOOP__BODY = eINSTANCE.getLoop_Body();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.WhileImpl <em>While</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.WhileImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getWhile()
		 * @generated
		 */
		EClass WHILE = eINSTANCE.getWhile();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WHILE__CONDITION = eINSTANCE.getWhile_Condition();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WHILE__BODY = eINSTANCE.getWhile_Body();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.RepeatImpl <em>Repeat</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.RepeatImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getRepeat()
		 * @generated
		 */
		EClass REPEAT = eINSTANCE.getRepeat();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPEAT__COUNT = eINSTANCE.getRepeat_Count();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPEAT__BODY = eINSTANCE.getRepeat_Body();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.ForImpl <em>For</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.ForImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getFor()
		 * @generated
		 */
		EClass FOR = eINSTANCE.getFor();

		/**
		 * The meta object literal for the '<em><b>Lower</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FOR__LOWER = eINSTANCE.getFor_Lower();

		/**
		 * The meta object literal for the '<em><b>Upper</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FOR__UPPER = eINSTANCE.getFor_Upper();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FOR__BODY = eINSTANCE.getFor_Body();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.IfImpl <em>If</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.IfImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getIf()
		 * @generated
		 */
		EClass IF = eINSTANCE.getIf();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IF__CONDITION = eINSTANCE.getIf_Condition();

		/**
		 * The meta object literal for the '<em><b>Then</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IF__THEN = eINSTANCE.getIf_Then();

		/**
		 * The meta object literal for the '<em><b>Otherwise</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IF__OTHERWISE = eINSTANCE.getIf_Otherwise();

		/**
		 * The meta object literal for the '<em><b>Chained</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IF__CHAINED = eINSTANCE.getIf_Chained();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.ChooseImpl <em>Choose</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.ChooseImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getChoose()
		 * @generated
		 */
		EClass CHOOSE = eINSTANCE.getChoose();

		/**
		 * The meta object literal for the '<em><b>Branches</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHOOSE__BRANCHES = eINSTANCE.getChoose_Branches();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.BreakImpl <em>Break</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.BreakImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getBreak()
		 * @generated
		 */
		EClass BREAK = eINSTANCE.getBreak();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.ContinueImpl <em>Continue</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.ContinueImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getContinue()
		 * @generated
		 */
		EClass CONTINUE = eINSTANCE.getContinue();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.ExitImpl <em>Exit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.ExitImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getExit()
		 * @generated
		 */
		EClass EXIT = eINSTANCE.getExit();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.ProgressImpl <em>Progress</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.ProgressImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getProgress()
		 * @generated
		 */
		EClass PROGRESS = eINSTANCE.getProgress();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.WorkImpl <em>Work</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.WorkImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getWork()
		 * @generated
		 */
		EClass WORK = eINSTANCE.getWork();

		/**
		 * The meta object literal for the '<em><b>Duration</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORK__DURATION = eINSTANCE.getWork_Duration();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.PrintImpl <em>Print</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.PrintImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getPrint()
		 * @generated
		 */
		EClass PRINT = eINSTANCE.getPrint();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRINT__VALUES = eINSTANCE.getPrint_Values();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.AssertImpl <em>Assert</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.AssertImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getAssert()
		 * @generated
		 */
		EClass ASSERT = eINSTANCE.getAssert();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSERT__CONDITION = eINSTANCE.getAssert_Condition();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.FailImpl <em>Fail</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.FailImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getFail()
		 * @generated
		 */
		EClass FAIL = eINSTANCE.getFail();

		/**
		 * The meta object literal for the '<em><b>Message</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FAIL__MESSAGE = eINSTANCE.getFail_Message();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.AwaitImpl <em>Await</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.AwaitImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getAwait()
		 * @generated
		 */
		EClass AWAIT = eINSTANCE.getAwait();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AWAIT__CONDITION = eINSTANCE.getAwait_Condition();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.AtomicImpl <em>Atomic</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.AtomicImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getAtomic()
		 * @generated
		 */
		EClass ATOMIC = eINSTANCE.getAtomic();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ATOMIC__BODY = eINSTANCE.getAtomic_Body();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.LockedImpl <em>Locked</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.LockedImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getLocked()
		 * @generated
		 */
		EClass LOCKED = eINSTANCE.getLocked();

		/**
		 * The meta object literal for the '<em><b>Lock</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LOCKED__LOCK = eINSTANCE.getLocked_Lock();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LOCKED__BODY = eINSTANCE.getLocked_Body();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.CreateImpl <em>Create</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.CreateImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getCreate()
		 * @generated
		 */
		EClass CREATE = eINSTANCE.getCreate();

		/**
		 * The meta object literal for the '<em><b>Mailbox</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CREATE__MAILBOX = eINSTANCE.getCreate_Mailbox();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.DeleteImpl <em>Delete</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.DeleteImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getDelete()
		 * @generated
		 */
		EClass DELETE = eINSTANCE.getDelete();

		/**
		 * The meta object literal for the '<em><b>Mailbox</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DELETE__MAILBOX = eINSTANCE.getDelete_Mailbox();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.CloseImpl <em>Close</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.CloseImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getClose()
		 * @generated
		 */
		EClass CLOSE = eINSTANCE.getClose();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLOSE__CHANNEL = eINSTANCE.getClose_Channel();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.OpenImpl <em>Open</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.OpenImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getOpen()
		 * @generated
		 */
		EClass OPEN = eINSTANCE.getOpen();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPEN__CHANNEL = eINSTANCE.getOpen_Channel();

		/**
		 * The meta object literal for the '<em><b>Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPEN__MODE = eINSTANCE.getOpen_Mode();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.SpawnImpl <em>Spawn</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.SpawnImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getSpawn()
		 * @generated
		 */
		EClass SPAWN = eINSTANCE.getSpawn();

		/**
		 * The meta object literal for the '<em><b>Process</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SPAWN__PROCESS = eINSTANCE.getSpawn_Process();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.WaitImpl <em>Wait</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.WaitImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getWait()
		 * @generated
		 */
		EClass WAIT = eINSTANCE.getWait();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WAIT__SUBJECT = eINSTANCE.getWait_Subject();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.SignalImpl <em>Signal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.SignalImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getSignal()
		 * @generated
		 */
		EClass SIGNAL = eINSTANCE.getSignal();

		/**
		 * The meta object literal for the '<em><b>Semaphore</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SIGNAL__SEMAPHORE = eINSTANCE.getSignal_Semaphore();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.CommunicationImpl <em>Communication</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.CommunicationImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getCommunication()
		 * @generated
		 */
		EClass COMMUNICATION = eINSTANCE.getCommunication();

		/**
		 * The meta object literal for the '<em><b>Attempt</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMUNICATION__ATTEMPT = eINSTANCE.getCommunication_Attempt();

		/**
		 * The meta object literal for the '<em><b>Timeout</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMUNICATION__TIMEOUT = eINSTANCE.getCommunication_Timeout();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMUNICATION__CHANNEL = eINSTANCE.getCommunication_Channel();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.SendImpl <em>Send</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.SendImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getSend()
		 * @generated
		 */
		EClass SEND = eINSTANCE.getSend();

		/**
		 * The meta object literal for the '<em><b>Synchronous</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEND__SYNCHRONOUS = eINSTANCE.getSend_Synchronous();

		/**
		 * The meta object literal for the '<em><b>Message</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEND__MESSAGE = eINSTANCE.getSend_Message();

		/**
		 * The meta object literal for the '<em><b>Delivered To</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEND__DELIVERED_TO = eINSTANCE.getSend_DeliveredTo();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.ReceiveImpl <em>Receive</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.ReceiveImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getReceive()
		 * @generated
		 */
		EClass RECEIVE = eINSTANCE.getReceive();

		/**
		 * The meta object literal for the '<em><b>Pattern</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECEIVE__PATTERN = eINSTANCE.getReceive_Pattern();

		/**
		 * The meta object literal for the '<em><b>Sender</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECEIVE__SENDER = eINSTANCE.getReceive_Sender();

		/**
		 * The meta object literal for the '<em><b>Filter</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECEIVE__FILTER = eINSTANCE.getReceive_Filter();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.WriteImpl <em>Write</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.WriteImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getWrite()
		 * @generated
		 */
		EClass WRITE = eINSTANCE.getWrite();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WRITE__VALUE = eINSTANCE.getWrite_Value();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.ReadImpl <em>Read</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.ReadImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getRead()
		 * @generated
		 */
		EClass READ = eINSTANCE.getRead();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference READ__TARGET = eINSTANCE.getRead_Target();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.PatternImpl <em>Pattern</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.PatternImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getPattern()
		 * @generated
		 */
		EClass PATTERN = eINSTANCE.getPattern();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PATTERN__VALUE = eINSTANCE.getPattern_Value();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.SelectImpl <em>Select</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.SelectImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getSelect()
		 * @generated
		 */
		EClass SELECT = eINSTANCE.getSelect();

		/**
		 * The meta object literal for the '<em><b>Branches</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SELECT__BRANCHES = eINSTANCE.getSelect_Branches();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.SelectBranchImpl <em>Select Branch</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.SelectBranchImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getSelectBranch()
		 * @generated
		 */
		EClass SELECT_BRANCH = eINSTANCE.getSelectBranch();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SELECT_BRANCH__BODY = eINSTANCE.getSelectBranch_Body();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.CommunicationBranchImpl <em>Communication Branch</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.CommunicationBranchImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getCommunicationBranch()
		 * @generated
		 */
		EClass COMMUNICATION_BRANCH = eINSTANCE.getCommunicationBranch();

		/**
		 * The meta object literal for the '<em><b>Communication</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMUNICATION_BRANCH__COMMUNICATION = eINSTANCE.getCommunicationBranch_Communication();

		/**
		 * The meta object literal for the '<em><b>Guard</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMUNICATION_BRANCH__GUARD = eINSTANCE.getCommunicationBranch_Guard();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.TimeoutBranchImpl <em>Timeout Branch</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.TimeoutBranchImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getTimeoutBranch()
		 * @generated
		 */
		EClass TIMEOUT_BRANCH = eINSTANCE.getTimeoutBranch();

		/**
		 * The meta object literal for the '<em><b>Duration</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TIMEOUT_BRANCH__DURATION = eINSTANCE.getTimeoutBranch_Duration();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.ElseBranchImpl <em>Else Branch</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.ElseBranchImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getElseBranch()
		 * @generated
		 */
		EClass ELSE_BRANCH = eINSTANCE.getElseBranch();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.ExpressionImpl <em>Expression</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.ExpressionImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getExpression()
		 * @generated
		 */
		EClass EXPRESSION = eINSTANCE.getExpression();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.IntegerLiteralImpl <em>Integer Literal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.IntegerLiteralImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getIntegerLiteral()
		 * @generated
		 */
		EClass INTEGER_LITERAL = eINSTANCE.getIntegerLiteral();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTEGER_LITERAL__VALUE = eINSTANCE.getIntegerLiteral_Value();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.BooleanLiteralImpl <em>Boolean Literal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.BooleanLiteralImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getBooleanLiteral()
		 * @generated
		 */
		EClass BOOLEAN_LITERAL = eINSTANCE.getBooleanLiteral();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOOLEAN_LITERAL__VALUE = eINSTANCE.getBooleanLiteral_Value();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.NullLiteralImpl <em>Null Literal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.NullLiteralImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getNullLiteral()
		 * @generated
		 */
		EClass NULL_LITERAL = eINSTANCE.getNullLiteral();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.StringLiteralImpl <em>String Literal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.StringLiteralImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getStringLiteral()
		 * @generated
		 */
		EClass STRING_LITERAL = eINSTANCE.getStringLiteral();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRING_LITERAL__VALUE = eINSTANCE.getStringLiteral_Value();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.ReferenceImpl <em>Reference</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.ReferenceImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getReference()
		 * @generated
		 */
		EClass REFERENCE = eINSTANCE.getReference();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERENCE__NAME = eINSTANCE.getReference_Name();

		/**
		 * The meta object literal for the '<em><b>Index</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REFERENCE__INDEX = eINSTANCE.getReference_Index();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REFERENCE__TARGET = eINSTANCE.getReference_Target();

		/**
		 * The meta object literal for the '<em><b>Member</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERENCE__MEMBER = eINSTANCE.getReference_Member();

		/**
		 * The meta object literal for the '<em><b>Member Index</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REFERENCE__MEMBER_INDEX = eINSTANCE.getReference_MemberIndex();

		/**
		 * The meta object literal for the '<em><b>Member Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REFERENCE__MEMBER_TARGET = eINSTANCE.getReference_MemberTarget();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.SelfImpl <em>Self</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.SelfImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getSelf()
		 * @generated
		 */
		EClass SELF = eINSTANCE.getSelf();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.MeImpl <em>Me</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.MeImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getMe()
		 * @generated
		 */
		EClass ME = eINSTANCE.getMe();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.UnaryImpl <em>Unary</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.UnaryImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getUnary()
		 * @generated
		 */
		EClass UNARY = eINSTANCE.getUnary();

		/**
		 * The meta object literal for the '<em><b>Operator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNARY__OPERATOR = eINSTANCE.getUnary_Operator();

		/**
		 * The meta object literal for the '<em><b>Operand</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNARY__OPERAND = eINSTANCE.getUnary_Operand();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.BinaryImpl <em>Binary</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.BinaryImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getBinary()
		 * @generated
		 */
		EClass BINARY = eINSTANCE.getBinary();

		/**
		 * The meta object literal for the '<em><b>Operator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BINARY__OPERATOR = eINSTANCE.getBinary_Operator();

		/**
		 * The meta object literal for the '<em><b>Left</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BINARY__LEFT = eINSTANCE.getBinary_Left();

		/**
		 * The meta object literal for the '<em><b>Right</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BINARY__RIGHT = eINSTANCE.getBinary_Right();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.ConditionalImpl <em>Conditional</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.ConditionalImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getConditional()
		 * @generated
		 */
		EClass CONDITIONAL = eINSTANCE.getConditional();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONDITIONAL__CONDITION = eINSTANCE.getConditional_Condition();

		/**
		 * The meta object literal for the '<em><b>Then</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONDITIONAL__THEN = eINSTANCE.getConditional_Then();

		/**
		 * The meta object literal for the '<em><b>Otherwise</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONDITIONAL__OTHERWISE = eINSTANCE.getConditional_Otherwise();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.ChannelQueryImpl <em>Channel Query</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.ChannelQueryImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getChannelQuery()
		 * @generated
		 */
		EClass CHANNEL_QUERY = eINSTANCE.getChannelQuery();

		/**
		 * The meta object literal for the '<em><b>Query</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL_QUERY__QUERY = eINSTANCE.getChannelQuery_Query();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANNEL_QUERY__CHANNEL = eINSTANCE.getChannelQuery_Channel();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.impl.SucceedsImpl <em>Succeeds</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.impl.SucceedsImpl
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getSucceeds()
		 * @generated
		 */
		EClass SUCCEEDS = eINSTANCE.getSucceeds();

		/**
		 * The meta object literal for the '<em><b>Negated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUCCEEDS__NEGATED = eINSTANCE.getSucceeds_Negated();

		/**
		 * The meta object literal for the '<em><b>Communication</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUCCEEDS__COMMUNICATION = eINSTANCE.getSucceeds_Communication();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.Sharing <em>Sharing</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.Sharing
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getSharing()
		 * @generated
		 */
		EEnum SHARING = eINSTANCE.getSharing();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.Duplex <em>Duplex</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.Duplex
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getDuplex()
		 * @generated
		 */
		EEnum DUPLEX = eINSTANCE.getDuplex();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.Arbitration <em>Arbitration</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.Arbitration
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getArbitration()
		 * @generated
		 */
		EEnum ARBITRATION = eINSTANCE.getArbitration();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.Direction <em>Direction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.Direction
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getDirection()
		 * @generated
		 */
		EEnum DIRECTION = eINSTANCE.getDirection();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.Primitive <em>Primitive</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.Primitive
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getPrimitive()
		 * @generated
		 */
		EEnum PRIMITIVE = eINSTANCE.getPrimitive();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.TimeUnit <em>Time Unit</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.TimeUnit
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getTimeUnit()
		 * @generated
		 */
		EEnum TIME_UNIT = eINSTANCE.getTimeUnit();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.OpenMode <em>Open Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.OpenMode
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getOpenMode()
		 * @generated
		 */
		EEnum OPEN_MODE = eINSTANCE.getOpenMode();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.UnaryOperator <em>Unary Operator</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.UnaryOperator
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getUnaryOperator()
		 * @generated
		 */
		EEnum UNARY_OPERATOR = eINSTANCE.getUnaryOperator();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.BinaryOperator <em>Binary Operator</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.BinaryOperator
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getBinaryOperator()
		 * @generated
		 */
		EEnum BINARY_OPERATOR = eINSTANCE.getBinaryOperator();

		/**
		 * The meta object literal for the '{@link org.ipcstudio.model.Query <em>Query</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ipcstudio.model.Query
		 * @see org.ipcstudio.model.impl.ModelPackageImpl#getQuery()
		 * @generated
		 */
		EEnum QUERY = eINSTANCE.getQuery();

	}

} //ModelPackage
