package org.ipcstudio.editor;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.dnd.TemplateTransferDragSourceListener;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;
import org.eclipse.gef.ui.parts.GraphicalEditorWithFlyoutPalette;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.gef.ui.rulers.RulerComposite;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.ide.ResourceUtil;
import org.ipcstudio.editor.actions.CanvasControls;
import org.ipcstudio.editor.actions.DiagramContextMenu;
import org.ipcstudio.editor.commands.DocumentCommandStack;
import org.ipcstudio.editor.image.DiagramSource;
import org.ipcstudio.editor.image.PrintDiagramAction;
import org.ipcstudio.editor.image.ViewerDrawing;
import org.ipcstudio.editor.palette.DiagramPalette;
import org.ipcstudio.editor.palette.NodeDropListener;
import org.ipcstudio.editor.palette.PaletteColors;
import org.ipcstudio.editor.palette.PaletteState;
import org.ipcstudio.editor.parts.DiagramPartFactory;
import org.ipcstudio.editor.parts.DiagramRoot;
import org.ipcstudio.editor.parts.Drawing;
import org.ipcstudio.editor.state.CanvasView;
import org.ipcstudio.editor.state.ViewState;
import org.ipcstudio.editor.tools.PointerZoomHandler;

/** The page with the drawing. It only shows the document and changes it through gestures; the source page saves it. */
public final class DiagramPage extends GraphicalEditorWithFlyoutPalette {
	private static final String STYLES_DISABLED = "org.eclipse.e4.ui.css.disabled"; //$NON-NLS-1$

	private final IpcEditor editor;
	private final Drawing drawing;
	private final ViewState state;
	private RulerComposite rulers;
	private CanvasControls controls;
	private CanvasView view;
	private CanvasNotice notice;

	DiagramPage(IpcEditor editor, Drawing drawing, ViewState state) {
		this.editor = editor;
		this.state = state;
		this.drawing = drawing;
		DefaultEditDomain domain = new DefaultEditDomain(this);
		domain.setCommandStack(new DocumentCommandStack(drawing.system(), drawing::refuse));
		setEditDomain(domain);
	}

	/** How the canvas is shown, or was shown at its end. */
	ViewState viewState() {
		return view == null ? state : view.state();
	}

	/** What is drawn. */
	public Drawing drawing() {
		return drawing;
	}

	/** The line above the drawing in which others say what it shows besides the system. */
	public CanvasNotice notice() {
		return notice;
	}

	/** The viewer of the canvas; null before it is made. */
	public GraphicalViewer viewer() {
		return getGraphicalViewer();
	}

	/** The actions of the canvas by their ids, those of the platform and GEF among them. */
	public ActionRegistry actions() {
		return getActionRegistry();
	}

	@Override
	protected PaletteRoot getPaletteRoot() {
		return DiagramPalette.create();
	}

	@Override
	protected FlyoutPreferences getPalettePreferences() {
		return new PaletteState();
	}

	@Override
	protected PaletteViewerProvider createPaletteViewerProvider() {
		return new PaletteViewerProvider(getEditDomain()) {
			@Override
			protected void configurePaletteViewer(PaletteViewer viewer) {
				super.configurePaletteViewer(viewer);
				viewer.addDragSourceListener(new TemplateTransferDragSourceListener(viewer));
			}

			@Override
			protected void hookPaletteViewer(PaletteViewer viewer) {
				super.hookPaletteViewer(viewer);
				PaletteColors.follow(viewer, drawing);
			}
		};
	}

	@Override
	protected void createGraphicalViewer(Composite parent) {
		rulers = new RulerComposite(parent, SWT.NONE);
		super.createGraphicalViewer(rulers);
		rulers.setGraphicalViewer((ScrollingGraphicalViewer) getGraphicalViewer());
	}

	@Override
	protected Control getGraphicalControl() {
		return rulers;
	}

	@Override
	protected void configureGraphicalViewer() {
		super.configureGraphicalViewer();
		GraphicalViewer viewer = getGraphicalViewer();
		DiagramRoot root = new DiagramRoot();
		viewer.setRootEditPart(root);
		// The style sheets of the workbench would paint the canvas like any other control, whenever it is activated.
		viewer.getControl().setData(STYLES_DISABLED, Boolean.TRUE);
		viewer.setEditPartFactory(new DiagramPartFactory(drawing));
		viewer.addDropTargetListener(new NodeDropListener(viewer));
		configureZoom(root.getZoomManager());
		controls = new CanvasControls(viewer, drawing, new EditorSurroundings(editor));
		view = new CanvasView(controls.canvas(), state);
		controls.actions().all().forEach(getActionRegistry()::registerAction);
		getSite().registerContextMenu(DiagramContextMenu.ID, controls.contextMenu(), viewer);
	}

	private void configureZoom(ZoomManager zoom) {
		zoom.setZoomLevels(new double[] { 0.1, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4 });
		zoom.setZoomLevelContributions(List.of(ZoomManager.FIT_ALL, ZoomManager.FIT_WIDTH, ZoomManager.FIT_HEIGHT));
		getGraphicalViewer().setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), PointerZoomHandler.SINGLETON);
	}

	@Override
	protected void initializeGraphicalViewer() {
		super.initializeGraphicalViewer();
		getGraphicalViewer().setContents(drawing);
	}

	@Override
	protected void createActions() {
		super.createActions();
		getActionRegistry().registerAction(new PrintDiagramAction(this));
	}

	/** GEF looks only when its own editor is active; here the editor around this page is. */
	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (part == editor || part == this) {
			updateActions(getSelectionActions());
		}
	}

	/** Brings what depends on the text up to date, such as the enablement of actions. */
	void systemChanged() {
		updateActions(getStackActions());
		updateActions(getSelectionActions());
	}

	@Override
	public Object getAdapter(Class type) {
		if (type == ZoomManager.class && getGraphicalViewer() != null) {
			return ((ScalableFreeformRootEditPart) getGraphicalViewer().getRootEditPart()).getZoomManager();
		}
		if (type == DiagramSource.class) {
			return getGraphicalViewer() == null ? null
					: new ViewerDrawing(getGraphicalViewer(), drawing, ResourceUtil.getFile(editor.getEditorInput()));
		}
		return super.getAdapter(type);
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		new BrokenTextBanner(page, drawing.system(), editor::showSource);
		notice = new CanvasNotice(page);
		Composite canvas = new Composite(page, SWT.NONE);
		canvas.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		super.createPartControl(canvas);
		getSite().getService(IContextService.class).activateContext(DiagramContextMenu.ID);
	}

	@Override
	public void dispose() {
		if (controls != null) {
			controls.dispose();
		}
		super.dispose();
	}

	/** Whether there is something to save is known by the source page. */
	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// the source page saves
	}

}
