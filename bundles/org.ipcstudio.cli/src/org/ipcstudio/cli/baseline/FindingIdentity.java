package org.ipcstudio.cli.baseline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.ipcstudio.checker.BlockedProcess;
import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.FindingKind;

/**
 * What makes a finding the same as one of another check, also after the text has been edited elsewhere: neither lines
 * nor the way to the finding nor its message are part of it. Instances of a process count as alike, since it depends on
 * the search and its order which ones of them are found in a situation.
 *
 * @param system    the name of the system
 * @param kind      the kind of the finding
 * @param processes the names of the processes it is about, without the numbers of instances, in alphabetical order
 * @param place     who of them waits for what, where the finding is about that; otherwise the text or channel it is
 *                  about
 */
public record FindingIdentity(String system, String kind, List<String> processes, List<String> place) {
	private static final Pattern INSTANCE = Pattern.compile("\\[\\d+]");
	/** The kinds whose text is the name of a channel. */
	private static final Set<FindingKind> ABOUT_CHANNELS = EnumSet.of(FindingKind.UNBOUNDED, FindingKind.LEFTOVER,
			FindingKind.LOST);

	public FindingIdentity {
		processes = List.copyOf(processes);
		place = List.copyOf(place);
	}

	/** The identity of a finding in a system. */
	public static FindingIdentity of(String system, Finding finding) {
		return new FindingIdentity(system, finding.kind().id(),
				finding.processes().stream().map(FindingIdentity::withoutInstance).sorted().toList(), place(finding));
	}

	private static List<String> place(Finding finding) {
		if (!finding.waits().isEmpty()) {
			return finding.waits().stream().filter(wait -> finding.processes().contains(wait.process()))
					.map(FindingIdentity::words).sorted().toList();
		}
		String text = finding.text().strip().replaceAll("\\s+", " ");
		if (text.isEmpty()) {
			return List.of();
		}
		if (ABOUT_CHANNELS.contains(finding.kind())) {
			return List.of(withoutInstance(text));
		}
		boolean ends = finding.kind() == FindingKind.LIVELOCK && finding.cycleStart() < 0;
		return List.of(ends ? text + " at the end" : text);
	}

	private static String words(BlockedProcess wait) {
		return (withoutInstance(wait.process()) + " " + wait.operation() + " " + withoutInstance(wait.on())).strip();
	}

	private static String withoutInstance(String name) {
		return INSTANCE.matcher(name).replaceAll("[]");
	}

	/** Thirty-two hexadecimal digits that stand for all of it. */
	public String fingerprint() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			parts().forEach(part -> {
				digest.update(part.getBytes(StandardCharsets.UTF_8));
				digest.update((byte) 0); // so that parts do not run into each other
			});
			return HexFormat.of().formatHex(digest.digest(), 0, 16);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java knows SHA-256", e);
		}
	}

	private Stream<String> parts() {
		return Stream.of(Stream.of(system, kind, Integer.toString(processes.size())), processes.stream(), place.stream())
				.flatMap(part -> part);
	}
}
