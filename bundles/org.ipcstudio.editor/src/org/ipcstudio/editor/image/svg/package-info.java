/** Drawings as SVG: a canvas for figures that writes what is painted on it. */
package org.ipcstudio.editor.image.svg;
