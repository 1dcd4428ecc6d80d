package org.ipcstudio.debug.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;

/**
 * The latest verification of every file, and earlier ones. Whoever shows verifications hears of them here. Safe for
 * use by any thread; listeners are called without a lock, in the thread in which something happens.
 */
public final class Verifications {
	/** So many verifications of a file are remembered. */
	private static final int MOST_REMEMBERED = 8;

	private static final Verifications INSTANCE = new Verifications();

	static {
		INSTANCE.addListener(new FindingMarkers());
	}

	private final Map<IFile, List<Verification>> newestFirst = new LinkedHashMap<>();
	private final CopyOnWriteArrayList<VerificationListener> listeners = new CopyOnWriteArrayList<>();
	private final TextWatch watch = new TextWatch(this);

	Verifications() {
		// one for all of the workbench; tests make their own
	}

	/** Those of this workbench. */
	public static Verifications instance() {
		return INSTANCE;
	}

	public void addListener(VerificationListener listener) {
		listeners.addIfAbsent(listener);
	}

	public void removeListener(VerificationListener listener) {
		listeners.remove(listener);
	}

	/** The latest verification of a file, running or over. */
	public synchronized Optional<Verification> latest(IFile file) {
		return Optional.ofNullable(newestFirst.get(file)).map(List::getFirst);
	}

	/** The latest verification of every file, the newest one first. */
	public synchronized List<Verification> all() {
		return new ArrayList<>(newestFirst.values()).reversed().stream().map(List::getFirst).toList();
	}

	/** The verifications of a file that are remembered, the newest one first. */
	public synchronized List<Verification> history(IFile file) {
		return List.copyOf(newestFirst.getOrDefault(file, List.of()));
	}

	void began(Verification verification) {
		synchronized (this) {
			List<Verification> ofFile = newestFirst.remove(verification.file());
			List<Verification> remembered = ofFile == null ? new ArrayList<>() : ofFile;
			remembered.forEach(Verification::forget);
			remembered.addFirst(verification);
			if (remembered.size() > MOST_REMEMBERED) {
				remembered.removeLast();
			}
			newestFirst.put(verification.file(), remembered);
		}
		watch.start();
		tell(verification, VerificationListener::began);
	}

	void advanced(Verification verification) {
		tell(verification, VerificationListener::advanced);
	}

	void ended(Verification verification) {
		tell(verification, VerificationListener::ended);
	}

	void repairsFound(Verification verification) {
		tell(verification, VerificationListener::repairsFound);
	}

	/** A file says something now. */
	void present(IFile file, String text) {
		latest(file).filter(verification -> verification.compareWith(text))
				.ifPresent(verification -> tell(verification, VerificationListener::outdated));
	}

	/** Whether anything is remembered of files in a folder or project, or of a file. */
	synchronized boolean knows(IResource resource) {
		return newestFirst.keySet().stream().anyMatch(file -> contains(resource, file));
	}

	/** Forgets the verifications of a file, or of all files in a folder or project, and ends those that run. */
	public void remove(IResource resource) {
		List<Verification> gone = new ArrayList<>();
		synchronized (this) {
			newestFirst.entrySet().removeIf(entry -> {
				boolean affected = contains(resource, entry.getKey());
				if (affected) {
					gone.addAll(entry.getValue());
				}
				return affected;
			});
		}
		for (Verification verification : gone) {
			verification.forget();
			verification.cancel();
			tell(verification, VerificationListener::removed);
		}
	}

	/** A file, or a folder with files, has another place now; what is known of them goes with them. */
	void moved(IResource from, IPath to) {
		List<Verification> latest = new ArrayList<>();
		synchronized (this) {
			Map<IFile, List<Verification>> before = new LinkedHashMap<>(newestFirst);
			newestFirst.clear();
			before.forEach((file, verifications) -> {
				IFile place = file;
				if (contains(from, file)) {
					IPath path = to.append(file.getFullPath().makeRelativeTo(from.getFullPath()));
					place = file.getWorkspace().getRoot().getFile(path);
					for (Verification verification : verifications) {
						verification.movedTo(place);
					}
					latest.add(verifications.getFirst());
				}
				newestFirst.put(place, verifications);
			});
		}
		latest.forEach(verification -> tell(verification, VerificationListener::outdated));
	}

	private static boolean contains(IResource resource, IFile file) {
		return resource.getFullPath().isPrefixOf(file.getFullPath());
	}

	private void tell(Verification verification, BiConsumer<VerificationListener, Verification> what) {
		listeners.forEach(listener -> what.accept(listener, verification));
	}
}
