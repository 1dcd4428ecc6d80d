package org.ipcstudio.editor.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.editor.commands.MergedEdit;
import org.ipcstudio.editor.diagram.DiagramElement;
import org.ipcstudio.editor.document.EditedSystem;
import org.ipcstudio.editor.parts.Drawing;
import org.ipcstudio.editor.selection.Followed;
import org.ipcstudio.editor.selection.Labels;
import org.ipcstudio.editor.selection.Selectables;
import org.ipcstudio.editor.selection.Target;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.edits.EditException;
import org.ipcstudio.language.edits.ModelEdits;

/**
 * What the properties are those of: the selected things of one system. Fields read their values from it and change them
 * through it; it tells its listeners after every change of the text. Belongs to the thread of the user interface.
 */
final class Subject {
	private final Drawing drawing;
	private final Selectables selectables;
	private final Consumer<List<Object>> selector;
	private final Consumer<Trial> messages;
	private final Runnable sourceOpener;
	private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Runnable systemListener = () -> listeners.forEach(Runnable::run);
	private List<Object> selected = List.of();

	/**
	 * Begins to follow a system; {@link #dispose()} ends it.
	 *
	 * @param selector     selects things in the editor
	 * @param messages     shows what became of a value, in the status line
	 * @param sourceOpener shows the text of what is selected
	 */
	Subject(Drawing drawing, Consumer<List<Object>> selector, Consumer<Trial> messages, Runnable sourceOpener) {
		this.drawing = drawing;
		this.selectables = new Selectables(drawing);
		this.selector = selector;
		this.messages = messages;
		this.sourceOpener = sourceOpener;
		drawing.system().addListener(systemListener);
		drawing.addListener(systemListener);
	}

	void dispose() {
		drawing.system().removeListener(systemListener);
		drawing.removeListener(systemListener);
		listeners.clear();
	}

	Selectables selectables() {
		return selectables;
	}

	Drawing drawing() {
		return drawing;
	}

	private EditedSystem system() {
		return drawing.system();
	}

	List<Object> selected() {
		return selected;
	}

	/** Shows the properties of other things from now on; the fields are refreshed by whoever calls this. */
	void setSelected(List<Object> things) {
		selected = List.copyOf(things);
	}

	/** Calls {@code listener} after every change of the text, and when its problems are known. */
	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** The selected things that are still there, as the last good text has them. */
	List<Target> targets() {
		return selected.stream().map(selectables::target).filter(Objects::nonNull).toList();
	}

	/** The only selected thing; null if there are several or it is gone. */
	Target only() {
		List<Target> targets = targets();
		return targets.size() == 1 ? targets.getFirst() : null;
	}

	/** Whether the text is broken, so that nothing can be changed. */
	boolean isBroken() {
		return system().isBroken();
	}

	/** The worst problem of the only selected thing, if it is drawn; null if there is none. */
	Problem problem() {
		return selected.size() == 1 && selected.getFirst() instanceof DiagramElement drawn
				? drawing.problems(drawn).stream().findFirst().orElse(null) : null;
	}

	/** Whether a setting can be changed at present. */
	boolean canSet(Setting setting) {
		List<Target> targets = targets();
		return !isBroken() && !targets.isEmpty() && targets.stream().allMatch(setting::isFor);
	}

	/** The value that all selected things have; null if they differ. */
	String read(Setting setting) {
		List<String> values = targets().stream().filter(setting::isFor).map(setting::read).distinct().toList();
		return values.isEmpty() ? "" : values.size() == 1 ? values.getFirst() : null;
	}

	/** Tries a value without changing anything. */
	Trial check(Setting setting, String value) {
		return laterCheck(setting, value).get();
	}

	/** The trial of a value for the elements as they are now. It may be made in any thread, for it can take its time. */
	Supplier<Trial> laterCheck(Setting setting, String value) {
		List<Target> targets = isBroken() ? List.of() : targetsWithOther(setting, value);
		return () -> targets.stream()
				.map(target -> Trial.of(target.file(), edits -> setting.edit(edits, target, value)))
				.reduce(new Trial(Trial.Verdict.WELL, ""), Trial::or);
	}

	private List<Target> targetsWithOther(Setting setting, String value) {
		return targets().stream().filter(target -> !setting.read(target).equals(value)).toList();
	}

	/** The text that trials and edits are made for at present. */
	SourceFile file() {
		return system().drawable();
	}

	/** Sets a value as one step of the undo history, unless it is refused; says so in the status line. */
	Trial set(Setting setting, String value) {
		return set(setting, value, check(setting, value));
	}

	/**
	 * Sets a value that has been tried.
	 *
	 * @param trial what became of it in the trial, for the present text
	 */
	Trial set(Setting setting, String value, Trial trial) {
		List<Target> targets = trial.isRefused() || isBroken() ? List.of() : targetsWithOther(setting, value);
		if (!targets.isEmpty()) {
			String label = targets.size() == 1 ? NLS.bind(Messages.Set_one, setting.title(), Labels.of(targets.getFirst()))
					: NLS.bind(Messages.Set_many, setting.title(), targets.size());
			change(label, targets, (edits, target) -> setting.edit(edits, target, value));
		}
		say(trial);
		return trial;
	}

	/** Says in the status line what became of a value. */
	void say(Trial trial) {
		messages.accept(trial);
	}

	/** Changes one thing as one step of the undo history, or says in the status line why not. */
	void change(String label, Target target, BiFunction<ModelEdits, Target, TextEdit> gesture) {
		Trial trial = Trial.of(target.file(), edits -> gesture.apply(edits, target));
		if (!trial.isRefused()) {
			change(label, List.of(target), gesture);
		}
		say(trial);
	}

	private void change(String label, List<Target> targets, BiFunction<ModelEdits, Target, TextEdit> gesture) {
		Followed followed = new Followed(selectables, selected);
		try {
			system().perform(label, edits -> edit(edits, targets, gesture));
		} catch (EditException refusal) {
			say(new Trial(Trial.Verdict.REFUSED, refusal.getMessage()));
		}
		List<Object> now = new ArrayList<>(followed.now());
		if (!now.isEmpty() && !now.equals(selected)) {
			select(now);
		}
	}

	private static TextEdit edit(ModelEdits edits, List<Target> targets, BiFunction<ModelEdits, Target, TextEdit> gesture) {
		return targets.size() == 1 ? gesture.apply(edits, targets.getFirst())
				: MergedEdit.of(targets.stream().map(target -> gesture.apply(edits, target)).toList());
	}

	/** Selects other things in the editor, as when somebody follows a connection to its other end. */
	void select(List<Object> things) {
		selector.accept(things);
	}

	/** Shows the text of what is selected. */
	void openSource() {
		select(selected);
		sourceOpener.run();
	}
}
