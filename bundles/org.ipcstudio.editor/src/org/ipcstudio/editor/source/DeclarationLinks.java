package org.ipcstudio.editor.source;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.ipcstudio.editor.document.EditedSystem;
import org.ipcstudio.language.Occurrence;
import org.ipcstudio.language.assist.Elements;

/** Makes names links to what they stand for, while Ctrl is held. */
final class DeclarationLinks extends AbstractHyperlinkDetector {

	private final Supplier<EditedSystem> system;
	private final Consumer<org.ipcstudio.language.Region> select;

	/** @param select shows a region of the text */
	DeclarationLinks(Supplier<EditedSystem> system, Consumer<org.ipcstudio.language.Region> select) {
		this.system = system;
		this.select = select;
	}

	@Override
	public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
		EditedSystem edited = system.get();
		if (edited == null) {
			return null;
		}
		Optional<Occurrence> name = Elements.nameAt(edited.source(), region.getOffset())
				.filter(found -> found.target() != null && !found.declaration());
		return name.map(found -> new IHyperlink[] { new DeclarationLink(found) }).orElse(null);
	}

	private final class DeclarationLink implements IHyperlink {
		private final Occurrence name;

		DeclarationLink(Occurrence name) {
			this.name = name;
		}

		@Override
		public IRegion getHyperlinkRegion() {
			return new Region(name.region().offset(), name.region().length());
		}

		@Override
		public String getTypeLabel() {
			return null;
		}

		@Override
		public String getHyperlinkText() {
			return Messages.Link_declaration;
		}

		@Override
		public void open() {
			Elements.declaration(system.get().source(), name.region().offset()).ifPresent(select);
		}
	}
}
