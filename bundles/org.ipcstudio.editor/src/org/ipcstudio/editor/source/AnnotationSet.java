package org.ipcstudio.editor.source;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.text.ISynchronizable;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;

/**
 * Some annotations of an editor that are replaced together. What stays the same is left alone, so that nothing
 * flickers.
 */
final class AnnotationSet {

	private Map<Annotation, Position> present = Map.of();
	private IAnnotationModel owner;

	/** What makes two annotations the same. */
	private record Key(String type, String text, int offset, int length) {
		static Key of(Annotation annotation, Position position) {
			return new Key(annotation.getType(), annotation.getText(), position.getOffset(), position.getLength());
		}
	}

	/** Shows these annotations in the place of those that were shown before. */
	void show(IAnnotationModel model, Map<Annotation, Position> wanted) {
		if (model != owner) {
			present = Map.of();
			owner = model;
		}
		if (model == null) {
			return;
		}
		Map<Key, Annotation> old = new HashMap<>();
		present.forEach((annotation, position) -> {
			if (!position.isDeleted()) {
				old.put(Key.of(annotation, position), annotation);
			}
		});
		Map<Annotation, Position> kept = new HashMap<>();
		Map<Annotation, Position> added = new HashMap<>();
		wanted.forEach((annotation, position) -> {
			Annotation same = old.remove(Key.of(annotation, position));
			if (same == null) {
				added.put(annotation, position);
			} else {
				kept.put(same, present.get(same));
			}
		});
		Annotation[] removed = present.keySet().stream().filter(annotation -> !kept.containsKey(annotation))
				.toArray(Annotation[]::new);
		if (removed.length > 0 || !added.isEmpty()) {
			replace(model, removed, added);
		}
		kept.putAll(added);
		present = kept;
	}

	private static void replace(IAnnotationModel model, Annotation[] removed, Map<Annotation, Position> added) {
		Object lock = model instanceof ISynchronizable synchronizable && synchronizable.getLockObject() != null
				? synchronizable.getLockObject() : model;
		synchronized (lock) {
			((IAnnotationModelExtension) model).replaceAnnotations(removed, added);
		}
	}

	/** The annotations that are shown. */
	Map<Annotation, Position> shown() {
		return present;
	}
}
