package org.ipcstudio.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern for names of files as shells have it: {@code *}, {@code ?}, {@code [a-z]} and {@code {a,b}} within a name,
 * and {@code **} for any number of folders, also none. What begins with a dot is matched by a name that does so, too.
 */
final class GlobPattern {
	private static final String ANY_FOLDERS = "**";
	private static final String SPECIAL = "*?[{";

	private final Path base;
	private final List<String> segments;

	/** @throws CommandException if it is no pattern */
	GlobPattern(String pattern) {
		String unified = FileSystems.getDefault().getSeparator().equals("\\") ? pattern.replace('\\', '/') : pattern;
		int first = 0;
		while (first < unified.length() && SPECIAL.indexOf(unified.charAt(first)) < 0) {
			first++;
		}
		int start = unified.lastIndexOf('/', first) + 1;
		base = Source.path(unified.substring(0, start));
		segments = List.of(unified.substring(start).split("/+"));
		segments.forEach(segment -> matcher(segment, pattern));
	}

	/** Whether a word has a sign of a pattern in it. */
	static boolean isPattern(String word) {
		return word.chars().anyMatch(c -> SPECIAL.indexOf(c) >= 0);
	}

	/** Every file with an extension that matches, or is below a folder that matches, in the order of names. */
	List<Path> files(String extension) throws IOException {
		TreeSet<Path> found = new TreeSet<>();
		List<Path> folders = List.of(base);
		for (int i = 0; i < segments.size(); i++) {
			boolean last = i == segments.size() - 1;
			if (segments.get(i).equals(ANY_FOLDERS)) {
				folders = allBelow(folders);
				if (last) {
					addFilesIn(folders, extension, found);
				}
			} else {
				List<Path> matches = matches(folders, segments.get(i));
				folders = matches.stream().filter(Files::isDirectory).toList();
				if (last) {
					matches.stream().filter(file -> SourceFiles.hasExtension(file, extension))
							.filter(file -> !Files.isDirectory(file)).forEach(found::add);
					addFilesIn(allBelow(folders), extension, found);
				}
			}
		}
		return List.copyOf(found);
	}

	private static List<Path> allBelow(List<Path> folders) throws IOException {
		TreeSet<Path> all = new TreeSet<>();
		for (Path folder : folders) {
			if (Files.isDirectory(folder)) {
				all.addAll(FileWalk.folders(folder));
			}
		}
		return List.copyOf(all);
	}

	private static void addFilesIn(List<Path> folders, String extension, TreeSet<Path> found) throws IOException {
		for (Path folder : folders) {
			FileWalk.entries(folder).stream().filter(file -> FileWalk.isVisible(file, extension)).forEach(found::add);
		}
	}

	private static List<Path> matches(List<Path> folders, String segment) throws IOException {
		List<Path> matches = new ArrayList<>();
		PathMatcher matcher = matcher(segment, segment);
		for (Path folder : folders) {
			if (segment.equals(".") || segment.equals("..")) {
				matches.add(folder.resolve(segment));
			} else if (Files.isDirectory(folder)) {
				FileWalk.entries(folder).stream()
						.filter(entry -> segment.startsWith(".") || !FileWalk.isHidden(entry))
						.filter(entry -> matcher.matches(entry.getFileName())).forEach(matches::add);
			}
		}
		return matches;
	}

	private static PathMatcher matcher(String segment, String pattern) {
		try {
			return FileSystems.getDefault().getPathMatcher("glob:" + segment);
		} catch (PatternSyntaxException e) {
			throw new CommandException("The pattern %s is wrong: %s.".formatted(pattern, e.getDescription()), e);
		}
	}
}
