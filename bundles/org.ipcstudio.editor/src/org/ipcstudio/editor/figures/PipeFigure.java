package org.ipcstudio.editor.figures;

import org.eclipse.osgi.util.NLS;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Pipe;

/** An ordinary pipe: a tube with the name of the process that creates it. */
final class PipeFigure extends TubeFigure {

	@Override
	void read(Node node) {
		Pipe pipe = (Pipe) node;
		String size = Texts.arraySize(pipe);
		setHeader(new Header(null, pipe.getName(), Texts.type(pipe)).size(size), size);
		String creator = pipe.getCreator() == null ? "?" : pipe.getCreator().getName();
		setRows(pipe, null, NLS.bind(pipe.isInherited() ? Messages.Pipe_inherited : Messages.Pipe_creator, creator));
	}
}
