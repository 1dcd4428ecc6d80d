package org.ipcstudio.checker;

import java.util.List;
import java.util.Optional;

/**
 * The outcome of a check.
 *
 * @param system     the name of the system
 * @param verdict    what it comes to
 * @param findings   what was found: defects first, then remarks, each kind in the order in which it was met
 * @param moreFound  whether there is more than {@link CheckOptions#maxFindings()} of some kind
 * @param limit      what ended the check before it was complete
 * @param statistics figures
 * @param occupancy  how full every channel can be, in the order of the system; empty unless
 *                   {@link CheckOptions#occupancy()} asks for it
 */
public record CheckResult(String system, Verdict verdict, List<Finding> findings, boolean moreFound,
		Optional<Limit> limit, Statistics statistics, List<ChannelUse> occupancy) {
	public CheckResult {
		findings = List.copyOf(findings);
		occupancy = List.copyOf(occupancy);
	}

	/** An outcome that does not tell how full the channels can be. */
	public CheckResult(String system, Verdict verdict, List<Finding> findings, boolean moreFound, Optional<Limit> limit,
			Statistics statistics) {
		this(system, verdict, findings, moreFound, limit, statistics, List.of());
	}

	/** Whether something of a kind was found. */
	public boolean has(FindingKind kind) {
		return findings.stream().anyMatch(finding -> finding.kind() == kind);
	}

	/** The findings of a kind. */
	public List<Finding> findings(FindingKind kind) {
		return findings.stream().filter(finding -> finding.kind() == kind).toList();
	}
}
