package org.ipcstudio.ui.wizards;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.CheckStateChangedEvent;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.ipcstudio.ui.Icon;

/** The examples by topic with a box to check for each, and a filter. What is checked stays so while it is filtered out. */
final class ExampleTree extends Composite {
	private final Set<Example> checked = new LinkedHashSet<>();
	private final List<ExampleTopic> topics;
	private final Runnable whenChecked;
	private CheckboxTreeViewer tree;
	private Text filter;

	ExampleTree(Composite parent, List<ExampleTopic> topics, Runnable whenChecked, Consumer<Example> whenSelected) {
		super(parent, SWT.NONE);
		this.topics = topics;
		this.whenChecked = whenChecked;
		GridLayoutFactory.fillDefaults().applyTo(this);
		createFilter();
		createTree(whenSelected);
		createLinks();
	}

	private void createFilter() {
		filter = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.ExampleTree_filter);
		filter.addModifyListener(event -> {
			tree.refresh();
			tree.expandAll();
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
	}

	private void createTree(Consumer<Example> whenSelected) {
		tree = new CheckboxTreeViewer(this, SWT.BORDER | SWT.SINGLE);
		tree.setContentProvider(new Content());
		tree.setLabelProvider(new Labels());
		tree.setCheckStateProvider(new CheckStates());
		tree.addFilter(new Matching());
		tree.addCheckStateListener(this::check);
		tree.addSelectionChangedListener(event -> {
			List<Example> selected = examples(event.getStructuredSelection().getFirstElement());
			if (!selected.isEmpty()) {
				whenSelected.accept(selected.get(0));
			}
		});
		tree.setInput(topics);
		tree.expandAll();
		GridDataFactory.fillDefaults().grab(true, true).hint(280, 320).applyTo(tree.getControl());
	}

	private void createLinks() {
		Link links = new Link(this, SWT.NONE);
		links.setText(Messages.ExampleTree_links);
		links.addListener(SWT.Selection, event -> {
			List<Example> shown = topics.stream().filter(topic -> topic.matches(filter.getText()))
					.flatMap(topic -> topic.examples().stream()).toList();
			set(shown, "all".equals(event.text));
		});
	}

	private void check(CheckStateChangedEvent event) {
		set(examples(event.getElement()), event.getChecked());
	}

	private void set(Collection<Example> examples, boolean isChecked) {
		if (isChecked) {
			checked.addAll(examples);
		} else {
			checked.removeAll(examples);
		}
		tree.refresh();
		whenChecked.run();
	}

	/** The checked examples, in the order in which they were checked. */
	Set<Example> checked() {
		return new LinkedHashSet<>(checked);
	}

	/** Checks and selects a first example. */
	void begin(Example example) {
		set(List.of(example), true);
		tree.setSelection(new StructuredSelection(example), true);
		tree.getControl().setFocus();
	}

	private static List<Example> examples(Object element) {
		return element instanceof ExampleTopic topic ? topic.examples() : element instanceof Example one ? List.of(one) : List.of();
	}

	/** Topics with their examples. */
	private static final class Content implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof ExampleTopic topic ? topic.examples().toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof ExampleTopic;
		}
	}

	/** A topic is checked if all of its examples are, and grey if some are. */
	private final class CheckStates implements ICheckStateProvider {
		@Override
		public boolean isChecked(Object element) {
			return examples(element).stream().anyMatch(checked::contains);
		}

		@Override
		public boolean isGrayed(Object element) {
			return isChecked(element) && !checked.containsAll(examples(element));
		}
	}

	/** Topics in which the words of the filter occur, with all their examples. */
	private final class Matching extends ViewerFilter {
		@Override
		public boolean select(Viewer viewer, Object parent, Object element) {
			return !(element instanceof ExampleTopic topic) || topic.matches(filter.getText());
		}
	}

	/** Titles, and what is wrong with the broken ones. */
	private static final class Labels extends LabelProvider {
		@Override
		public String getText(Object element) {
			if (!(element instanceof Example example)) {
				return ((ExampleTopic) element).title();
			}
			if (example.isFixed()) {
				return Messages.ExampleTree_fixed;
			}
			return example.finding().isEmpty() ? Messages.ExampleTree_sound
					: Messages.bind(Messages.ExampleTree_broken, example.finding().replace('-', ' '));
		}

		@Override
		public Image getImage(Object element) {
			Icon icon = !(element instanceof Example example) ? Icon.EXAMPLE_PAIR
					: example.finding().isEmpty() ? Icon.EXAMPLE_FIXED : Icon.EXAMPLE_BROKEN;
			return icon.image();
		}
	}
}
