package org.ipcstudio.language.rules;

import java.util.List;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.QuickFix;
import org.ipcstudio.model.ChannelQuery;
import org.ipcstudio.model.Process;

/** Who looks at the messages of a link is at one of its ends. */
final class LinkQueryRule implements ElementRule<ChannelQuery> {

	@Override
	public Class<ChannelQuery> subject() {
		return ChannelQuery.class;
	}

	@Override
	public void check(ChannelQuery query, Inspection inspection) {
		Process process = Programs.processOf(query);
		if (process == null || query.getChannel() == null
				|| !(query.getChannel().getTarget() instanceof Process partner)) {
			return;
		}
		if (inspection.links().between(process, partner).isEmpty()) {
			List<QuickFix> fixes = process == partner ? List.of() : inspection.repairs().link(process, partner);
			inspection.report(ProblemCode.NOT_CONNECTED, query.getChannel(),
					"There is no link between %s and %s.".formatted(Words.name(process), Words.name(partner)),
					fixes);
		}
	}
}
