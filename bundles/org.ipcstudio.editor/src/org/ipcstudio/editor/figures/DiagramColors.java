/** Placeholder until the figures land. */
package org.ipcstudio.editor.figures;
public final class DiagramColors { public static final DiagramColors LIGHT = new DiagramColors(), DARK = new DiagramColors(); }
