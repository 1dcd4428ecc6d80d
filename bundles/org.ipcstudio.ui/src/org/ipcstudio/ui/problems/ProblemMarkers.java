package org.ipcstudio.ui.problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.ipcstudio.language.SourceFile;

/**
 * The markers for the problems of a file. Markers that still hold stay as they are, so that the Problems view neither
 * flickers nor loses its selection after every save.
 */
public final class ProblemMarkers {

	/** The type of the markers. */
	public static final String TYPE = "org.ipcstudio.ui.problem";

	/** The attribute with the code of the problem, such as {@code IPC401}. */
	public static final String CODE = "code";

	/** The attribute that is true iff there is a repair that can be offered. */
	public static final String FIXABLE = "fixable";

	private ProblemMarkers() {
	}

	/** Makes the markers of the file show the problems of its text. Can be called in any thread. */
	public static void show(IFile file, SourceFile source) throws CoreException {
		show(file, MarkerAttributes.of(source));
	}

	/** Marks the whole file with the reason why its text cannot be read. */
	static void showUnreadable(IFile file, String reason) throws CoreException {
		show(file, List.of(MarkerAttributes.ofUnreadable(reason)));
	}

	/** Removes the markers of a file, or of everything in a folder or project. */
	public static void clear(IResource resource) throws CoreException {
		if (resource.isAccessible()) {
			resource.deleteMarkers(TYPE, true, IResource.DEPTH_INFINITE);
		}
	}

	private static void show(IFile file, List<Map<String, Object>> wanted) throws CoreException {
		IWorkspace workspace = file.getWorkspace();
		workspace.run(monitor -> {
			if (file.isAccessible()) {
				update(file, new ArrayList<>(wanted));
			}
		}, workspace.getRuleFactory().markerRule(file), IWorkspace.AVOID_UPDATE, null);
	}

	private static void update(IFile file, List<Map<String, Object>> missing) throws CoreException {
		for (IMarker marker : file.findMarkers(TYPE, false, IResource.DEPTH_ZERO)) {
			if (!missing.remove(attributes(marker))) {
				marker.delete();
			}
		}
		for (Map<String, Object> attributes : missing) {
			file.createMarker(TYPE, attributes);
		}
	}

	private static Map<String, Object> attributes(IMarker marker) throws CoreException {
		Map<String, Object> attributes = new HashMap<>();
		for (String name : MarkerAttributes.NAMES) {
			Object value = marker.getAttribute(name);
			if (value != null) {
				attributes.put(name, value);
			}
		}
		return attributes;
	}
}
