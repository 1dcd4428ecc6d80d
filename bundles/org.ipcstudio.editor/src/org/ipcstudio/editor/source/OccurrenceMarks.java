package org.ipcstudio.editor.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.assist.Access;
import org.ipcstudio.language.assist.Elements;
import org.ipcstudio.language.assist.Mark;

/** The annotations that mark all places where the thing at the caret is named. */
final class OccurrenceMarks {

	/** Where the thing is read or just named. */
	static final String READ = "org.ipcstudio.editor.occurrence"; //$NON-NLS-1$

	/** Where it is declared, changed or sent to. */
	static final String WRITE = "org.ipcstudio.editor.occurrence.write"; //$NON-NLS-1$

	private OccurrenceMarks() {
	}

	/** The marks for a caret; none where no known name stands. */
	static Map<Annotation, Position> at(SourceFile file, int caret) {
		List<Mark> marks = Elements.marksAt(file, caret);
		Map<Annotation, Position> annotations = new HashMap<>();
		for (Mark mark : marks) {
			String line = Integer.toString(file.position(mark.region().offset()).line());
			annotations.put(new Annotation(mark.isWrite() ? WRITE : READ, false, text(mark.access(), line)),
					new Position(mark.region().offset(), mark.region().length()));
		}
		return annotations;
	}

	private static String text(Access access, String line) {
		String pattern = switch (access) {
			case DECLARATION -> Messages.Occurrence_declaration;
			case WRITE -> Messages.Occurrence_write;
			case READ -> Messages.Occurrence_read;
		};
		return NLS.bind(pattern, line);
	}
}
