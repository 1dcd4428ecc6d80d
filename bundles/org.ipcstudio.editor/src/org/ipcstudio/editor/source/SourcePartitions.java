package org.ipcstudio.editor.source;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.FastPartitioner;
import org.eclipse.jface.text.rules.ICharacterScanner;
import org.eclipse.jface.text.rules.IPredicateRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedPartitionScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;

/**
 * Divides a text into comments, strings and the rest, so that a change inside one of them needs no look at the others.
 * Where the parts begin and end is what the lexer of the language says.
 */
public final class SourcePartitions {

	/** The name of the partitioning; a document may have others. */
	public static final String PARTITIONING = "org.ipcstudio.editor.source"; //$NON-NLS-1$

	/** Comments that document nothing, of either form. */
	public static final String COMMENT = "org.ipcstudio.comment"; //$NON-NLS-1$

	/** Comments that document what follows. */
	public static final String DOCUMENTATION = "org.ipcstudio.documentation"; //$NON-NLS-1$

	public static final String STRING = "org.ipcstudio.string"; //$NON-NLS-1$

	private SourcePartitions() {
	}

	/** The types of all parts, that of the rest first. */
	public static String[] types() {
		return new String[] { IDocument.DEFAULT_CONTENT_TYPE, COMMENT, DOCUMENTATION, STRING };
	}

	/** Divides a document from now on; does nothing if it is divided already. */
	public static void connect(IDocument document) {
		if (document instanceof IDocumentExtension3 extension && extension.getDocumentPartitioner(PARTITIONING) == null) {
			FastPartitioner partitioner = new FastPartitioner(new Scanner(), new String[] { COMMENT, DOCUMENTATION, STRING });
			extension.setDocumentPartitioner(PARTITIONING, partitioner);
			partitioner.connect(document);
		}
	}

	private static final class Scanner extends RuleBasedPartitionScanner {
		Scanner() {
			IToken comment = new Token(COMMENT);
			setPredicateRules(new IPredicateRule[] { new EndOfLineRule("//", comment), new StarsRule(comment), //$NON-NLS-1$
					new MultiLineRule("/**", "*/", new Token(DOCUMENTATION), (char) 0, true), //$NON-NLS-1$ //$NON-NLS-2$
					new MultiLineRule("/*", "*/", comment, (char) 0, true), //$NON-NLS-1$ //$NON-NLS-2$
					new SingleLineRule("\"", "\"", new Token(STRING), '\\', true) }); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** Reads the comments that consist of nothing but stars: to the lexer they document nothing. */
	private static final class StarsRule implements IPredicateRule {
		private final IToken token;

		StarsRule(IToken token) {
			this.token = token;
		}

		@Override
		public IToken evaluate(ICharacterScanner scanner) {
			int read = 1;
			int stars = 0;
			if (scanner.read() == '/') {
				int character = scanner.read();
				read++;
				while (character == '*') {
					stars++;
					character = scanner.read();
					read++;
				}
				if (stars >= 2 && character == '/') {
					return token;
				}
			}
			for (int i = 0; i < read; i++) {
				scanner.unread();
			}
			return Token.UNDEFINED;
		}

		@Override
		public IToken evaluate(ICharacterScanner scanner, boolean resume) {
			return resume ? Token.UNDEFINED : evaluate(scanner);
		}

		@Override
		public IToken getSuccessToken() {
			return token;
		}
	}
}
