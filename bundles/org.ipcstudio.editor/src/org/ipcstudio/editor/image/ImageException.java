package org.ipcstudio.editor.image;

/** An image cannot be made. The message is for the user and says what to do. */
public final class ImageException extends Exception {
	private static final long serialVersionUID = 1L;

	public ImageException(String message) {
		super(message);
	}

	public ImageException(String message, Throwable cause) {
		super(message, cause);
	}
}
