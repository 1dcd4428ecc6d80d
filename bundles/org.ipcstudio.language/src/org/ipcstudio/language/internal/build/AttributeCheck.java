package org.ipcstudio.language.internal.build;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.antlr.v4.runtime.ParserRuleContext;
import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.QuickFix;
import org.ipcstudio.language.internal.SourceMap;

/** Watches that the attributes of one declaration belong to it, each at most once. */
final class AttributeCheck {

	/** What a channel may be. */
	enum Kind {
		MAILBOX, LINK, PIPE, FIFO;

		/** How the text calls it. */
		String word() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	private final BuildContext context;
	private final String owner;
	private final Set<String> seen = new HashSet<>();

	/** @param owner what the declaration is, for messages: "mailbox" */
	AttributeCheck(BuildContext context, String owner) {
		this.context = context;
		this.owner = owner;
	}

	/** Whether the attribute {@code name} comes for the first time; otherwise it is a problem. */
	boolean first(String name, ParserRuleContext attribute) {
		if (seen.add(name)) {
			return true;
		}
		context.report(ProblemCode.ATTRIBUTE_REPEATED, attribute,
				"`" + name + "` is given twice for this " + owner + "; keep one of them.",
				QuickFix.delete("Delete this `" + name + "`", SourceMap.region(attribute)));
		return false;
	}

	/** Whether the attribute comes for the first time and belongs to one of {@code kinds}, of which {@code kind} is one. */
	boolean allowed(String name, ParserRuleContext attribute, Kind kind, Kind... kinds) {
		EnumSet<Kind> owners = EnumSet.noneOf(Kind.class);
		owners.addAll(List.of(kinds));
		if (owners.contains(kind)) {
			return first(name, attribute);
		}
		context.report(ProblemCode.ATTRIBUTE_NOT_ALLOWED, attribute,
				"`" + name + "` belongs to a " + owners.iterator().next().word() + ", not to a " + owner + ".",
				QuickFix.delete("Delete `" + name + "`", SourceMap.region(attribute)));
		return false;
	}
}
