package org.ipcstudio.editor.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.ipcstudio.language.assist.OutlineItem;
import org.ipcstudio.ui.UiBundle;

/** A list of everything in the system over its text: type a part of a name and press Enter to go there. */
final class QuickOutline extends PopupDialog {

	private static final String SETTINGS = "source.quickOutline"; //$NON-NLS-1$
	private static final int WIDTH = 420;
	private static final int HEIGHT = 360;

	private final OutlineItem outline;
	private final Optional<OutlineItem> present;
	private final Consumer<OutlineItem> open;
	private Text pattern;
	private TreeViewer tree;

	/**
	 * @param present the line to begin at
	 * @param open    goes to the line that is chosen
	 */
	QuickOutline(Shell parent, OutlineItem outline, Optional<OutlineItem> present, Consumer<OutlineItem> open) {
		super(parent, INFOPOPUPRESIZE_SHELLSTYLE, true, true, false, false, false, null, null);
		this.outline = outline;
		this.present = present;
		this.open = open;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		createPattern(area);
		new Label(area, SWT.SEPARATOR | SWT.HORIZONTAL).setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		createTree(area);
		return area;
	}

	private void createPattern(Composite area) {
		pattern = new Text(area, SWT.SINGLE);
		pattern.setMessage(Messages.Outline_pattern);
		pattern.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		pattern.addModifyListener(event -> filter());
		pattern.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				choose();
			} else if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
				tree.getTree().setFocus();
			}
		}));
	}

	private void createTree(Composite area) {
		tree = new TreeViewer(area, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
		tree.getTree().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		tree.setContentProvider(new Items());
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
		tree.addFilter(new PatternFilter());
		tree.setInput(List.of(outline));
		tree.expandToLevel(2);
		tree.addDoubleClickListener(event -> choose());
		tree.getTree().addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				choose();
			}
		}));
		present.ifPresent(item -> tree.setSelection(new StructuredSelection(item), true));
	}

	private void filter() {
		tree.getTree().setRedraw(false);
		tree.refresh();
		tree.expandAll();
		best(outline).ifPresent(item -> tree.setSelection(new StructuredSelection(item), true));
		tree.getTree().setRedraw(true);
	}

	/**
	 * The line that is probably meant: one that begins with the pattern, else one that contains it; the whole system
	 * last.
	 */
	private Optional<OutlineItem> best(OutlineItem above) {
		return first(above.children(), item -> lower(item).startsWith(pattern()))
				.or(() -> first(above.children(), this::matches)).or(() -> Optional.of(above));
	}

	/** The first line in the order of the text that meets a condition. */
	private static Optional<OutlineItem> first(List<OutlineItem> items, Predicate<OutlineItem> condition) {
		for (OutlineItem item : items) {
			Optional<OutlineItem> found = condition.test(item) ? Optional.of(item) : first(item.children(), condition);
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private static String lower(OutlineItem item) {
		return item.label().toLowerCase(Locale.ROOT);
	}

	private String pattern() {
		return pattern == null ? "" : pattern.getText().strip().toLowerCase(Locale.ROOT); //$NON-NLS-1$
	}

	private boolean matches(OutlineItem item) {
		return lower(item).contains(pattern());
	}

	private void choose() {
		if (((IStructuredSelection) tree.getSelection()).getFirstElement() instanceof OutlineItem item) {
			close();
			open.accept(item);
		}
	}

	@Override
	protected Control getFocusControl() {
		return pattern;
	}

	@Override
	protected IDialogSettings getDialogSettings() {
		return UiBundle.dialogSettings(SETTINGS);
	}

	@Override
	protected Point getDefaultSize() {
		return new Point(WIDTH, HEIGHT);
	}

	@Override
	protected Point getDefaultLocation(Point size) {
		Point corner = getParentShell().getLocation();
		Point parent = getParentShell().getSize();
		return new Point(corner.x + (parent.x - size.x) / 2, corner.y + (parent.y - size.y) / 3);
	}

	private final class Items implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return ((OutlineItem) parent).children().toArray();
		}

		@Override
		public Object getParent(Object element) {
			return parent(outline, element);
		}

		@Override
		public boolean hasChildren(Object element) {
			return !((OutlineItem) element).children().isEmpty();
		}
	}

	private static OutlineItem parent(OutlineItem above, Object element) {
		for (OutlineItem child : above.children()) {
			OutlineItem found = child == element ? above : parent(child, element);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private static final class Labels extends LabelProvider implements IStyledLabelProvider {
		@Override
		public StyledString getStyledText(Object element) {
			OutlineItem item = (OutlineItem) element;
			StyledString text = new StyledString(item.label());
			String detail = item.detail().isEmpty() ? "" : " " + item.detail(); //$NON-NLS-1$ //$NON-NLS-2$
			return text.append(detail, StyledString.DECORATIONS_STYLER);
		}

		@Override
		public Image getImage(Object element) {
			return ProposalIcons.of(((OutlineItem) element).kind()).image();
		}
	}

	private final class PatternFilter extends ViewerFilter {
		@Override
		public boolean select(Viewer viewer, Object parent, Object element) {
			OutlineItem item = (OutlineItem) element;
			return matches(item) || item.children().stream().anyMatch(child -> select(viewer, item, child));
		}
	}
}
