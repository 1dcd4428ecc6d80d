package org.ipcstudio.debug.verify;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.ipcstudio.checker.Finding;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.model.Node;

/**
 * Where a finding is in a text.
 *
 * @param line  the line, from 1
 * @param start the offset of its first character
 * @param end   the offset behind the last one
 */
public record FindingPlace(int line, int start, int end) {

	/** The statement that a finding is about, else the declaration of what it names, else the beginning. */
	public static FindingPlace of(SourceFile source, Finding finding) {
		IDocument document = new Document(source.text());
		try {
			if (finding.line() > 0) {
				return line(document, finding.line());
			}
			String name = plain(finding.text().isEmpty() && !finding.processes().isEmpty() ? finding.processes().getFirst()
					: finding.text());
			for (Object item : source.system().getItems()) {
				if (item instanceof Node node && name.equals(node.getName())) {
					Region region = source.region(node);
					return line(document, document.getLineOfOffset(region.offset()) + 1);
				}
			}
			return line(document, document.getLineOfOffset(Math.max(0, source.region(source.system()).offset())) + 1);
		} catch (BadLocationException noSuchLine) {
			return new FindingPlace(1, 0, 0);
		}
	}

	/** The text of a line without the spaces and the comment around it. */
	public static FindingPlace line(IDocument document, int line) throws BadLocationException {
		IRegion region = document.getLineInformation(line - 1);
		String text = document.get(region.getOffset(), region.getLength());
		int comment = text.indexOf("//"); //$NON-NLS-1$
		String code = comment > 0 && !text.substring(0, comment).isBlank() ? text.substring(0, comment) : text;
		int start = region.getOffset() + code.length() - code.stripLeading().length();
		return new FindingPlace(line, start, Math.max(start, region.getOffset() + code.stripTrailing().length()));
	}

	private static String plain(String name) {
		int end = name.indexOf('[') < 0 ? name.length() : name.indexOf('[');
		return name.substring(0, end);
	}
}
