package org.ipcstudio.engine.compile;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.engine.kernel.Site;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.SourceFile;

/** Makes the sites of a system: one for every piece of text to which instructions belong. */
final class Sites {
	private static final int LONGEST_TEXT = 100;

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
		Site site = new Site(sites.size(), file.line(element), text(element), operation);
		sites.add(site);
		return site;
	}

	/** The source text of an element on one line, up to the block that it opens. */
	String text(EObject element) {
		Region region = file.region(element);
		if (region.isNone()) {
			return "";
		}
		int end = Math.min(region.offset() + region.length(), region.offset() + 4 * LONGEST_TEXT);
		String text = file.text().substring(region.offset(), end);
		int block = text.indexOf('{');
		if (block >= 0) {
			text = text.substring(0, block);
		}
		int comment = text.indexOf("//");
		if (comment >= 0) {
			text = text.substring(0, comment);
		}
		text = text.replaceAll("\\s+", " ").strip();
		return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
	}

	/** The line of an element, from 1. */
	int line(EObject element) {
		return file.line(element);
	}

	List<Site> all() {
		return sites;
	}
}
