package org.ipcstudio.editor.source;

import org.eclipse.osgi.util.NLS;

/** The texts of the source page, in {@code messages.properties}. */
public final class Messages extends NLS {
	public static String Action_comment;
	public static String Action_format;
	public static String Action_markOccurrences;
	public static String Action_openDeclaration;
	public static String Action_quickOutline;
	public static String Action_rename;
	public static String Comment_undoLabel;
	public static String Format_broken;
	public static String Format_undoLabel;
	public static String Hover_fixes;
	public static String Hover_usedBy;
	public static String Hover_useInLine;
	public static String Hover_useInLines;
	public static String Link_declaration;
	public static String Link_unknown;
	public static String Occurrence_declaration;
	public static String Occurrence_read;
	public static String Occurrence_write;
	public static String Outline_empty;
	public static String Outline_pattern;
	public static String Proposal_undoLabel;
	public static String Rename_nothing;
	public static String Rename_undoLabel;

	static {
		NLS.initializeMessages("org.ipcstudio.editor.source.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
