package org.ipcstudio.editor.image;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
	public static String Coloring_dark;
	public static String Coloring_light;
	public static String Copy_title;
	public static String ExportDialog_allFiles;
	public static String ExportDialog_badFile;
	public static String ExportDialog_export;
	public static String ExportDialog_file;
	public static String ExportDialog_fileSystem;
	public static String ExportDialog_isFolder;
	public static String ExportDialog_message;
	public static String ExportDialog_noFile;
	public static String ExportDialog_noFolder;
	public static String ExportDialog_overwrite;
	public static String ExportDialog_overwriteTitle;
	public static String ExportDialog_shellTitle;
	public static String ExportDialog_size;
	public static String ExportDialog_title;
	public static String ExportDialog_workspace;
	public static String ExportWizard_broken;
	public static String ExportWizard_browse;
	public static String ExportWizard_folder;
	public static String ExportWizard_folderTitle;
	public static String ExportWizard_message;
	public static String ExportWizard_noFiles;
	public static String ExportWizard_noFolder;
	public static String ExportWizard_none;
	public static String ExportWizard_nothingInWorkspace;
	public static String ExportWizard_all;
	public static String ExportWizard_overwrite;
	public static String ExportWizard_overwriteTitle;
	public static String ExportWizard_someFailed;
	public static String ExportWizard_task;
	public static String ExportWizard_title;
	public static String ExportWizard_unreadable;
	public static String Exports_noFolder;
	public static String Exports_notAllowed;
	public static String Exports_notWritten;
	public static String ImageFormat_jpeg;
	public static String ImageFormat_png;
	public static String ImageFormat_svg;
	public static String Options_colors;
	public static String Options_format;
	public static String Options_legend;
	public static String Options_scale;
	public static String Options_title;
	public static String Options_transparent;
	public static String PixelImage_failed;
	public static String PixelImage_noMemory;
	public static String PixelImage_tooLarge;
	public static String PixelImage_useScale;
	public static String PixelImage_useSvg;
	public static String PrintDialog_continue;
	public static String PrintDialog_question;
	public static String PrintDialog_title;
	public static String PrintLayout_actualSize;
	public static String PrintLayout_onePage;
	public static String PrintLayout_pageHeight;
	public static String PrintLayout_pageWidth;
	public static String Print_failed;
	public static String Print_label;

	static {
		NLS.initializeMessages("org.ipcstudio.editor.image.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
