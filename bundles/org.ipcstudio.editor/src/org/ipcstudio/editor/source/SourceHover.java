package org.ipcstudio.editor.source;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.assist.Hover;
import org.ipcstudio.language.assist.Hovers;

/** Tells about what the mouse points at. The platform asks in the background. */
final class SourceHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {

	private final Supplier<SourceFile> source;
	private final SyntaxColors colors;

	/** @param source the newest text whose meaning is known; may give null, and is asked in any thread */
	SourceHover(Supplier<SourceFile> source, SyntaxColors colors) {
		this.source = source;
		this.colors = colors;
	}

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return hover(offset).map(hover -> (IRegion) new Region(hover.region().offset(), hover.region().length()))
				.orElse(new Region(offset, 0));
	}

	private Optional<Hover> hover(int offset) {
		SourceFile file = source.get();
		return file == null ? Optional.empty() : Hovers.at(file, offset);
	}

	@Override
	public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
		SourceFile file = source.get();
		return file == null ? null : Hovers.at(file, region.getOffset())
				.map(hover -> HoverText.of(hover, HoverAdditions.facts(file, region.getOffset()))).orElse(null);
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return parent -> new HoverControl(parent, colors, null);
	}

	/** The platform asks for the object of {@link #getHoverInfo2} instead. */
	@Override
	@Deprecated
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		return hover(region.getOffset()).map(HoverText::of).map(HoverText::text).orElse(null);
	}
}
