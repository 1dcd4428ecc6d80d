package org.ipcstudio.language.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.edits.EditException;
import org.ipcstudio.language.format.PrintException;
import org.ipcstudio.language.format.Printer;
import org.ipcstudio.language.format.Syntax;
import org.ipcstudio.model.IpcSystem;

/**
 * A file with the text of a system, as a resource whose only content is the system. The problems of the text are the errors
 * and warnings of the resource, each a {@link ProblemDiagnostic}.
 *
 * <p>Saving keeps the text that was loaded: a model that was not changed is saved as the same bytes; otherwise the items
 * that are still the same, and the comments around them, keep their text, and the others are printed. A model that was never
 * loaded is printed as a whole. As all resources of EMF it belongs to one thread at a time.
 */
public final class IpcResource extends ResourceImpl {

	/** What was loaded or saved last; null if there is nothing yet. */
	private String text;

	/**
	 * @param uri where the file is
	 */
	public IpcResource(URI uri) {
		super(uri);
	}

	@Override
	protected void doLoad(InputStream input, Map<?, ?> options) throws IOException {
		text = decode(input.readAllBytes());
		SourceFile file = SourceFile.parse(text);
		getContents().add(file.system());
		for (Problem problem : file.problems()) {
			(problem.isError() ? getErrors() : getWarnings()).add(new ProblemDiagnostic(problem, String.valueOf(getURI())));
		}
	}

	@Override
	protected void doUnload() {
		super.doUnload();
		text = null;
	}

	@Override
	protected void doSave(OutputStream output, Map<?, ?> options) throws IOException {
		String saved = savedText();
		output.write(saved.getBytes(StandardCharsets.UTF_8));
		text = saved;
	}

	private String savedText() throws IOException {
		IpcSystem system = system();
		try {
			return text == null ? Printer.print(system) : changedText(SourceFile.parse(text), system);
		} catch (PrintException | EditException e) {
			throw new IOException("The system cannot be saved as " + getURI() + ": " + e.getMessage(), e);
		}
	}

	private IpcSystem system() throws IOException {
		if (getContents().size() == 1 && getContents().getFirst() instanceof IpcSystem system) {
			return system;
		}
		throw new IOException("The resource " + getURI() + " cannot be saved: it has to hold one system and nothing else.");
	}

	private String changedText(SourceFile file, IpcSystem system) throws IOException {
		if (ModelEquality.areEqual(file.system(), system)) {
			return text;
		}
		Optional<Problem> error = Syntax.firstError(file);
		if (error.isPresent()) {
			throw new IOException("The changed system cannot be saved as " + getURI()
					+ ", because the text there has a syntax error in line " + error.get().line()
					+ " and parts of it would be lost. Correct the text first: " + error.get().message());
		}
		return new TextMerge(file, system).merged();
	}

	private String decode(byte[] bytes) throws IOException {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			throw new IOException("The file " + getURI() + " is no text in UTF-8; save it in that encoding.", e);
		}
	}
}
