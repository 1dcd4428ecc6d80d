package org.ipcstudio.editor.image;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.draw2d.PrintFigureOperation;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;

/** Prints the drawing of an editor, in light colours; for File &gt; Print while the drawing is shown. */
public final class PrintDiagramAction extends Action {
	private final IWorkbenchPart part;

	/** @param part the editor, which is asked for its drawing when the action runs */
	public PrintDiagramAction(IWorkbenchPart part) {
		super(Messages.Print_label);
		this.part = part;
		setId(ActionFactory.PRINT.getId());
	}

	@Override
	public void run() {
		DiagramSource source = Adapters.adapt(part, DiagramSource.class);
		Shell shell = part.getSite().getShell();
		PrintLayoutDialog layout = new PrintLayoutDialog(shell, DiagramHandler.settings());
		if (source == null || layout.open() != Window.OK) {
			return;
		}
		PrinterData data = new PrintDialog(shell, SWT.NONE).open();
		if (data != null) {
			DiagramHandler.attempt(shell, Messages.PrintDialog_title, () -> print(source, data, layout));
		}
	}

	private static void print(DiagramSource source, PrinterData data, PrintLayoutDialog layout) throws ImageException {
		try {
			Printer printer = new Printer(data);
			try {
				Sheet.use(source, Coloring.LIGHT, layout.withLegend(), sheet -> {
					PrintFigureOperation operation = new PrintFigureOperation(printer, new PrintedSheet(sheet));
					operation.setPrintMode(layout.layout().mode());
					operation.run(source.title());
					return null;
				});
			} finally {
				printer.dispose();
			}
		} catch (SWTError | SWTException e) {
			throw new ImageException(NLS.bind(Messages.Print_failed, e.getMessage()), e);
		}
	}
}
