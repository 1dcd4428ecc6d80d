package org.ipcstudio.editor.image;

import java.nio.charset.Charset;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.format.Syntax;

/** The files of the workspace that hold systems, and their drawings. */
final class SystemFiles {
	private static final String EXTENSION = "ipc";

	private SystemFiles() {
	}

	/** All of them in open projects, sorted by their path. */
	static List<IFile> inWorkspace() {
		return in(ResourcesPlugin.getWorkspace().getRoot());
	}

	/** Those that are selected, or lie in what is selected. */
	static Set<IFile> in(IStructuredSelection selection) {
		Set<IFile> files = new LinkedHashSet<>();
		for (Object selected : selection.toList()) {
			IResource resource = Adapters.adapt(selected, IResource.class);
			if (resource != null && resource.isAccessible()) {
				files.addAll(in(resource));
			}
		}
		return files;
	}

	private static List<IFile> in(IResource resource) {
		List<IFile> files = new ArrayList<>();
		try {
			resource.accept(proxy -> {
				if (proxy.isDerived()) {
					return false;
				}
				if (proxy.getType() == IResource.FILE && proxy.getName().endsWith("." + EXTENSION)) {
					files.add((IFile) proxy.requestResource());
				}
				return true;
			}, IResource.NONE);
		} catch (CoreException e) {
			// the folder has gone while it was read; what is no longer there cannot be drawn
			return files;
		}
		files.sort(Comparator.comparing(file -> file.getFullPath().toString()));
		return files;
	}

	/** Where the images go: named after the files; those of the same name are numbered, in their order. */
	static List<Path> targets(List<IFile> files, Path folder, ImageFormat format) {
		return names(files.stream().map(file -> file.getFullPath().removeFileExtension().lastSegment()).toList()).stream()
				.map(name -> folder.resolve(name + "." + format.extension())).toList();
	}

	/** Different names for all; comparing them as file systems do that do not tell small letters from large ones. */
	static List<String> names(List<String> wanted) {
		Set<String> taken = new HashSet<>();
		List<String> names = new ArrayList<>();
		for (String name : wanted) {
			String free = name;
			for (int number = 2; !taken.add(free.toLowerCase(java.util.Locale.ROOT)); number++) {
				free = name + "-" + number;
			}
			names.add(free);
		}
		return names;
	}

	/** @throws ImageException if the file cannot be read or its syntax is broken */
	static SystemDrawing draw(IFile file, Coloring coloring) throws ImageException {
		SourceFile source = SourceFile.parse(text(file));
		if (Syntax.firstError(source).isPresent()) {
			throw new ImageException(NLS.bind(Messages.ExportWizard_broken, file.getFullPath()));
		}
		return SystemDrawing.of(source, file, coloring.colors());
	}

	private static String text(IFile file) throws ImageException {
		try (InputStream contents = file.getContents(true)) {
			return new String(contents.readAllBytes(), Charset.forName(file.getCharset()));
		} catch (CoreException | IOException e) {
			throw new ImageException(NLS.bind(Messages.ExportWizard_unreadable, file.getFullPath(), e.getMessage()), e);
		}
	}
}
