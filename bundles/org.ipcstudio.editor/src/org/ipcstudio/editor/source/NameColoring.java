package org.ipcstudio.editor.source;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.source.SourceViewer;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.assist.Highlight;
import org.ipcstudio.language.assist.Highlighting;

/**
 * Colours names by what they stand for. While somebody types, the colours of the last known meaning stay where the
 * platform has moved them; as soon as the meaning of the new text is known, only the lines whose names look different
 * are drawn again.
 */
final class NameColoring implements ITextPresentationListener {

	private final SourceViewer viewer;
	private final SyntaxColors colors;
	private final Supplier<SourceFile> source;
	private SourceFile colored;
	private List<Highlight> names = List.of();

	/** What has been drawn while the names were unknown: its distances from the beginning and the end of the text. */
	private int lostFromStart = Integer.MAX_VALUE;
	private int lostFromEnd = Integer.MAX_VALUE;

	NameColoring(SourceViewer viewer, SyntaxColors colors, Supplier<SourceFile> source) {
		this.viewer = viewer;
		this.colors = colors;
		this.source = source;
		viewer.addTextPresentationListener(this);
	}

	/** Colours the names of the present text. */
	void refresh() {
		SourceFile file = source.get();
		if (file == colored || viewer.getDocument() == null) {
			return;
		}
		List<Highlight> before = names;
		String old = colored == null ? "" : colored.text(); //$NON-NLS-1$
		colored = file;
		names = Highlighting.names(file);
		IRegion stale = stale(before, old, names, file.text());
		int length = viewer.getDocument().getLength();
		int start = stale.getLength() == 0 ? lostFromStart : Math.min(stale.getOffset(), lostFromStart);
		int end = Math.min(length, Math.max(stale.getOffset() + stale.getLength(), length - lostFromEnd));
		lostFromStart = Integer.MAX_VALUE;
		lostFromEnd = Integer.MAX_VALUE;
		if (start < end && length == file.text().length()) {
			viewer.invalidateTextPresentation(start, end - start);
		}
	}

	/**
	 * The stretch of a text that looks wrong: the lines that have been changed, since they were drawn when nobody knew the
	 * names in them, and everything between the first and the last name that looks different from before.
	 */
	static IRegion stale(List<Highlight> before, String old, List<Highlight> names, String text) {
		int least = Math.min(old.length(), text.length());
		int prefix = 0;
		while (prefix < least && old.charAt(prefix) == text.charAt(prefix)) {
			prefix++;
		}
		int suffix = 0;
		while (suffix < least - prefix && old.charAt(old.length() - 1 - suffix) == text.charAt(text.length() - 1 - suffix)) {
			suffix++;
		}
		if (prefix == old.length() && prefix == text.length() && before.equals(names)) {
			return new Region(0, 0);
		}
		int start = text.lastIndexOf('\n', prefix - 1) + 1;
		int lineEnd = text.indexOf('\n', text.length() - suffix);
		int end = lineEnd < 0 ? text.length() : lineEnd;
		int same = same(before, names);
		int sameAtEnd = sameAtEnd(before, names, same, text.length() - old.length());
		if (same + sameAtEnd < Math.max(before.size(), names.size())) {
			start = Math.min(start, same == 0 ? 0 : names.get(same - 1).region().end());
			end = Math.max(end, sameAtEnd == 0 ? text.length() : names.get(names.size() - sameAtEnd).region().offset());
		}
		return new Region(start, end - start);
	}

	private static int same(List<Highlight> before, List<Highlight> names) {
		int same = 0;
		while (same < Math.min(before.size(), names.size()) && before.get(same).equals(names.get(same))) {
			same++;
		}
		return same;
	}

	private static int sameAtEnd(List<Highlight> before, List<Highlight> names, int same, int shift) {
		int count = 0;
		while (count < Math.min(before.size(), names.size()) - same
				&& isMoved(before.get(before.size() - 1 - count), names.get(names.size() - 1 - count), shift)) {
			count++;
		}
		return count;
	}

	private static boolean isMoved(Highlight old, Highlight present, int shift) {
		return old.kind() == present.kind() && old.region().length() == present.region().length()
				&& old.region().offset() + shift == present.region().offset();
	}

	@Override
	public void applyTextPresentation(TextPresentation presentation) {
		if (colored == null || viewer.getDocument() == null) {
			return;
		}
		IRegion extent = presentation.getExtent();
		int end = extent.getOffset() + extent.getLength();
		int length = viewer.getDocument().getLength();
		if (length != colored.text().length()) {
			lostFromStart = Math.min(lostFromStart, extent.getOffset());
			lostFromEnd = Math.min(lostFromEnd, length - end);
			return;
		}
		for (int i = first(extent.getOffset()); i < names.size() && names.get(i).region().offset() < end; i++) {
			if (names.get(i).region().end() <= end) {
				presentation.mergeStyleRange(colors.range(names.get(i)));
			}
		}
	}

	/** The index of the first name that does not begin before an offset. */
	private int first(int offset) {
		int low = 0;
		int high = names.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (names.get(middle).region().offset() < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
