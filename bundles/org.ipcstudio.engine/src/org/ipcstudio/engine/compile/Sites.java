package org.ipcstudio.engine.compile;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.engine.kernel.Site;
import org.ipcstudio.engine.source.Excerpt;
import org.ipcstudio.language.SourceFile;

/** Makes the sites of a system: one for every piece of text to which instructions belong. */
final class Sites {
	private final SourceFile file;
	private final List<Site> sites = new ArrayList<>();

	Sites(SourceFile file) {
		this.file = file;
	}

	/** A site of text that is executed. */
	Site operation(EObject element) {
		return add(element, true);
	}

	/** A site of what belongs to other text: a loop, a condition, a step on the way to an operation. */
	Site frame(EObject element) {
		return add(element, false);
	}

	private Site add(EObject element, boolean operation) {
		Site site = new Site(sites.size(), file.line(element), file.region(element), text(element), operation);
		sites.add(site);
		return site;
	}

	/** The source text of an element on one line, without comments and without the block that it opens. */
	String text(EObject element) {
		return Excerpt.of(file, element);
	}

	/** The line of an element, from 1. */
	int line(EObject element) {
		return file.line(element);
	}

	List<Site> all() {
		return sites;
	}
}
