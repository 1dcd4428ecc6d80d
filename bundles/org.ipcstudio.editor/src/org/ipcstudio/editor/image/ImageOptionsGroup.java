package org.ipcstudio.editor.image;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

/** The part of a dialog in which a person chooses how an image is to look. */
final class ImageOptionsGroup {
	private static final int STEP = 25;

	private final Group group;
	private final Combo format;
	private final Spinner scale;
	private final Label size;
	private final Map<Coloring, Button> colorings = new EnumMap<>(Coloring.class);
	private final Button transparent;
	private final Button legend;
	private final Runnable changed;
	private boolean transparencyWanted;

	/**
	 * Adds the part to a dialog.
	 *
	 * @param changed called whenever somebody has changed something
	 */
	ImageOptionsGroup(Composite parent, ImageOptions initial, Runnable changed) {
		this.changed = changed;
		group = new Group(parent, SWT.NONE);
		group.setText(Messages.Options_title);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(group);
		label(Messages.Options_format);
		format = new Combo(group, SWT.READ_ONLY);
		format.setItems(Arrays.stream(ImageFormat.values()).map(ImageFormat::label).toArray(String[]::new));
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(format);
		label(Messages.Options_scale);
		scale = new Spinner(group, SWT.BORDER);
		scale.setValues(initial.percent(), ImageOptions.SMALLEST, ImageOptions.LARGEST, 0, STEP, 2 * STEP);
		size = new Label(group, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(size);
		label(Messages.Options_colors);
		createColorings();
		transparent = check(Messages.Options_transparent);
		legend = check(Messages.Options_legend);
		show(initial);
		format.addListener(SWT.Selection, this::change);
		scale.addListener(SWT.Selection, this::change);
		colorings.values().forEach(button -> button.addListener(SWT.Selection, this::change));
		transparent.addListener(SWT.Selection, event -> {
			transparencyWanted = transparent.getSelection();
			change(event);
		});
		legend.addListener(SWT.Selection, this::change);
	}

	private void label(String text) {
		new Label(group, SWT.NONE).setText(text);
	}

	private void createColorings() {
		Composite row = new Composite(group, SWT.NONE);
		RowLayout layout = new RowLayout();
		layout.marginLeft = 0;
		row.setLayout(layout);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
		for (Coloring coloring : Coloring.values()) {
			Button button = new Button(row, SWT.RADIO);
			button.setText(coloring.label());
			colorings.put(coloring, button);
		}
	}

	private Button check(String text) {
		Button button = new Button(group, SWT.CHECK);
		button.setText(text);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(button);
		return button;
	}

	private void show(ImageOptions options) {
		format.select(options.format().ordinal());
		scale.setSelection(options.percent());
		colorings.forEach((coloring, button) -> button.setSelection(coloring == options.coloring()));
		transparencyWanted = options.transparent();
		legend.setSelection(options.legend());
		showTransparency();
	}

	private void showTransparency() {
		boolean possible = format().knowsTransparency();
		transparent.setEnabled(possible);
		transparent.setSelection(possible && transparencyWanted);
	}

	private void change(Event event) {
		showTransparency();
		changed.run();
	}

	private ImageFormat format() {
		return ImageFormat.values()[Math.max(0, format.getSelectionIndex())];
	}

	/** Where the part is placed. */
	Composite control() {
		return group;
	}

	/** Shows another format, without a call of the listener. */
	void setFormat(ImageFormat chosen) {
		format.select(chosen.ordinal());
		showTransparency();
	}

	/** Says beside the scale how large the image will be. */
	void setSize(String text) {
		size.setText(text);
	}

	/** What is chosen. */
	ImageOptions options() {
		Coloring coloring = colorings.entrySet().stream().filter(entry -> entry.getValue().getSelection())
				.map(Map.Entry::getKey).findFirst().orElse(Coloring.LIGHT);
		return new ImageOptions(format(), scale.getSelection(), coloring, transparencyWanted, legend.getSelection());
	}
}
