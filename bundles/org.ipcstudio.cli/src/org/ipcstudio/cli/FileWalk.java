package org.ipcstudio.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Goes through folders in the order of names. It goes neither into hidden folders nor into those that are links, so
 * that it always comes to an end; links to files are files.
 */
final class FileWalk {
	private FileWalk() {
	}

	/** Every file in a folder and below it whose name ends with an extension. */
	static List<Path> below(Path folder, String extension) throws IOException {
		List<Path> files = new ArrayList<>();
		for (Path each : folders(folder)) {
			for (Path file : entries(each)) {
				if (isVisible(file, extension)) {
					files.add(file);
				}
			}
		}
		return files.stream().sorted().toList();
	}

	/** A folder itself and all those below it. */
	static List<Path> folders(Path folder) throws IOException {
		List<Path> folders = new ArrayList<>();
		Deque<Path> ahead = new ArrayDeque<>(List.of(folder));
		while (!ahead.isEmpty()) {
			Path next = ahead.pop();
			folders.add(next);
			for (Path entry : entries(next)) {
				if (!isHidden(entry) && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
					ahead.push(entry);
				}
			}
		}
		return folders;
	}

	/** What is in a folder, in the order of names. Of the folder that the program was called in it has plain names. */
	static List<Path> entries(Path folder) throws IOException {
		List<Path> entries = new ArrayList<>();
		try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
			for (Path entry : stream) {
				entries.add(isHere(folder) ? entry.getFileName() : entry);
			}
		} catch (AccessDeniedException e) {
			throw new CommandException("The folder %s may not be read by you.".formatted(folder), e);
		} catch (DirectoryIteratorException e) {
			throw e.getCause();
		}
		entries.sort(null);
		return entries;
	}

	private static boolean isHere(Path folder) {
		return folder.toString().isEmpty() || folder.equals(Path.of("."));
	}

	static boolean isVisible(Path file, String extension) {
		return !isHidden(file) && SourceFiles.hasExtension(file, extension) && !Files.isDirectory(file);
	}

	static boolean isHidden(Path file) {
		return file.getFileName().toString().startsWith(".");
	}
}
